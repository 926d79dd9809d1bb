import type { Working as ShownWorking } from '@caravanserai/contracts/landed';
import { TAX_HEADS, type Charge, type TaxHead } from '@caravanserai/customs/charges/charge';
import type { RuleBook } from '@caravanserai/customs/rules/rule-book';
import type { Step } from '@caravanserai/customs/working/step';
import type { AgreedConsignment } from './quote/agreed';
import type { OrderTax } from './order-snapshot';
import { shownWorking } from './quote/working';
import type { QuoteWords } from './quote/words';

const isHead = (head: string): head is TaxHead => TAX_HEADS.some((known) => known === head);

/** What was collected with the order. */
export const collectedCharges = (taxes: readonly OrderTax[]): Charge[] =>
  taxes.flatMap(({ head, name, minor }): Charge[] =>
    isHead(head) ? [{ head, name, amount: minor, collected: 'checkout' }] : [],
  );

/** What was agreed to be due on delivery, or to be in the price already. */
export const otherCharges = (agreed: AgreedConsignment | undefined): Charge[] =>
  (agreed?.charges ?? []).flatMap(([head, name, collected, amount]): Charge[] =>
    isHead(head) && (collected === 'border' || collected === 'included')
      ? [{ head, name, amount, collected }]
      : [],
  );

/** How the collected charges came about, as kept with the order; sources are those of the rules known today. */
export function orderWorking(
  taxes: readonly OrderTax[],
  lineIds: ReadonlySet<string>,
  rules: RuleBook,
  words: QuoteWords,
): ShownWorking | null {
  const steps = new Map<string, Step>();
  let date = '';
  for (const { owner, data } of taxes) {
    if (typeof data.date === 'string') date = data.date;
    for (const known of stepsIn(data.steps)) {
      // Lines of an order have other ids than those of its cart; what a line can't bear stands at the delivery.
      const step = known.line === data.line && lineIds.has(owner) ? { ...known, line: owner } : known;
      steps.set(JSON.stringify(step), step);
    }
  }
  if (date === '' || steps.size === 0) return null;
  const cited = new Set([...steps.values()].flatMap(({ rows }) => [...rows]));
  const rows = Object.values(rules)
    .flat()
    .flatMap(({ id, source, conf, valid_from, valid_to }) =>
      cited.has(id) ? [{ id, source, conf, valid_from: valid_from ?? '', valid_to: valid_to ?? '' }] : [],
    );
  return shownWorking({ date, steps: [...steps.values()], rows }, words);
}

/** We wrote them ourselves; anything else in their place is left out. */
function stepsIn(value: unknown): Step[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (step): step is Step => typeof step === 'object' && step !== null && 'code' in step && 'params' in step,
  );
}
