import type { Charge as ShownCharge } from '@caravanserai/contracts/landed';
import { TAX_HEADS, type Charge } from '@caravanserai/customs/charges/charge';
import { sumKnown, type Amounts } from './amounts';
import type { QuoteWords } from './words';

/**
 * Charges of one or many lines by head, name in law and who takes them, in the order of `TAX_HEADS`; unknown as soon
 * as one of them is.
 */
export function shownCharges(charges: readonly Charge[], words: QuoteWords, amount: Amounts): ShownCharge[] {
  const groups = new Map<string, Charge[]>();
  for (const charge of charges) {
    const key = `${charge.head} ${charge.name} ${charge.collected}`;
    groups.set(key, [...(groups.get(key) ?? []), charge]);
  }
  return [...groups.values()]
    .flatMap((group): ShownCharge[] => {
      const [first] = group;
      if (!first) return [];
      const { head, name, collected } = first;
      const total = sumKnown(group.map((charge) => charge.amount));
      return [
        {
          head,
          name,
          words: words.charge(head, name),
          amount: total === null ? null : amount(total),
          collected,
        },
      ];
    })
    .sort((a, b) => TAX_HEADS.indexOf(a.head) - TAX_HEADS.indexOf(b.head));
}

/** What is left to pay on delivery; null when nobody can say. */
export const dueOnDelivery = (charges: readonly Charge[]): number | null =>
  sumKnown(charges.filter(({ collected }) => collected === 'border').map(({ amount }) => amount));

/** Everything that is added to the price, now or on delivery; null when nobody can say. */
export const addedCharges = (charges: readonly Charge[]): number | null =>
  sumKnown(charges.filter(({ collected }) => collected !== 'included').map(({ amount }) => amount));
