import { fromMajor } from '@caravanserai/money/decimal';

/** The price of a Medusa price list for a listing, in major units; `sale` reduces, `override` is just another price. */
export interface ListPrice {
  readonly amount: string;
  readonly type: 'sale' | 'override';
}

/**
 * What Medusa charges, in major units of the currency: a list's price, but of a sale and the listing's own price the
 * lower one, as its pricing module does. Undefined where there is neither.
 */
export function chargedPrice(
  base: string | undefined,
  list: ListPrice | undefined,
  currency: string,
): string | undefined {
  if (!list || (list.type === 'sale' && base && fromMajor(base, currency) < fromMajor(list.amount, currency)))
    return base;
  return list.amount;
}
