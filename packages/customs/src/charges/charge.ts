/** What is levied. `consumption_tax` is China's; `sales_tax` is VAT, GST or what else the name says. */
export const TAX_HEADS = ['duty', 'surcharge', 'excise', 'consumption_tax', 'sales_tax'] as const;
export type TaxHead = (typeof TAX_HEADS)[number];

/** Who takes it: the shop now, customs or the carrier on arrival, or nobody, as the price holds it already. */
export type Collection = 'checkout' | 'border' | 'included';

/** One tax head of one line. */
export interface Charge {
  readonly head: TaxHead;
  /** Its name in law as a code (VAT, GST, PDV, COFFEE_TAX); empty where the head says it all. */
  readonly name: string;
  /** Minor units of the charged currency; null: due or not, how much is unknown. */
  readonly amount: number | null;
  readonly collected: Collection;
}

export function charge(
  head: TaxHead,
  amount: number | null,
  collected: Collection = 'checkout',
  name = '',
): Charge {
  // What nobody can reckon can't be taken at checkout.
  return { head, name, amount, collected: amount === null ? 'border' : collected };
}

/** Where a rule's tax mode has its charges collected. */
export function collectedBy(mode: string): Collection {
  return mode === 'CHECKOUT' ? 'checkout' : 'border';
}
