import type { ShownEntry } from '../catalogue/build/build-goods';
import type { Indicative, Shipping } from './shipping';

/**
 * The properties `price`, `basis`, `net`, `unit_price`, `reduced_from` and `indicative` of a card, as JSON text.
 * @param shown the `ShownEntry` beside the price in the read model
 */
export function priceJson(amount: number, shown: string, shipping: Shipping): string {
  const [basis, net, unit, reduced] = JSON.parse(shown) as ShownEntry;
  const unitPrice = unit && `{"price":${shipping.moneyJson(unit[0])},"per":"${unit[1]}"}`;
  const reducedFrom = reduced && `{"price":${shipping.moneyJson(reduced[0])},"kind":"${reduced[1]}"}`;
  return `"price":${shipping.moneyJson(amount)},"basis":"${basis}","net":${net === null ? 'null' : shipping.moneyJson(net)},"unit_price":${unitPrice ?? 'null'},"reduced_from":${reducedFrom ?? 'null'},"indicative":${indicativeJson(shipping.indicative(amount))}`;
}

/** The same properties where nothing is sold. */
export const NO_PRICE_JSON =
  '"price":null,"basis":null,"net":null,"unit_price":null,"reduced_from":null,"indicative":null';

const indicativeJson = (indicative: Indicative | null): string =>
  indicative === null
    ? 'null'
    : `{"amount":${indicative.amount},"currency":"${indicative.currency}","rate_date":"${indicative.rate_date}"}`;
