import type { Share } from '../charges/share';
import { toMinor } from '../exact/ratio';
import { parseAmount } from '../rules/duty-value';
import { charged, money, type ReckoningContext } from './context';
import type { Duties, DutyTerms } from './duty';
import { spread } from './spread';
import { goodsValue } from './value';

/**
 * A flat duty for each distinct six-digit subheading in the consignment, however many pieces (EU from 1 July 2026,
 * Regulation (EU) 2026/382). Lines of one subheading share it by value. Goods without a code make it unknown.
 */
export function flatDuty(
  group: readonly Share[],
  terms: DutyTerms,
  context: ReckoningContext,
): Duties | undefined {
  const amount = parseAmount(terms.value);
  const exact = amount && charged(context, amount);
  const headings = [...new Set(group.map(({ line }) => line.hs6))].sort();
  if (!exact || headings.some((hs6) => hs6.length !== 6)) return undefined;
  const each = toMinor(exact, context.step);
  const params = {
    headings: { count: headings.length },
    each: money(context, each),
    amount: money(context, each * headings.length),
  };
  context.notebook.note('flat_duty', params, [
    terms.rule,
    ...(context.exchangeTo(amount.currency)?.rows ?? []),
  ]);
  return new Map(
    headings.flatMap((hs6) => {
      const lines = group.filter(({ line }) => line.hs6 === hs6);
      return [...spread(each, lines, goodsValue, 'flat_duty_share', context)];
    }),
  );
}
