import type { DeliveryOption, OrderConsignment } from '@caravanserai/contracts/quote';
import { priceBasis } from '@caravanserai/customs/price-basis';
import { countryName } from '@caravanserai/locales/countries';
import { pickText } from '@caravanserai/locales/fallback';
import type { Locale } from '@caravanserai/locales/registry';
import type { FullConsignment } from '../consignment/record';
import { shownJourney } from '../consignment/shown-journey';
import { orderedLine } from './order-line';
import { amountsIn } from './quote/amounts';
import { shownAssurance } from './quote/assurance';
import { addedCharges, dueOnDelivery, shownCharges } from './quote/charges';
import { shownWorking } from './quote/working';
import type { QuoteWords } from './quote/words';

/** A consignment as it was ordered, whatever catalogue and rules say today, and where it is. */
export function orderedConsignment(
  consignment: FullConsignment,
  locale: Locale,
  words: QuoteWords,
): OrderConsignment {
  const { snapshot, route, ship_to, currency, goods, voucher, freight } = consignment;
  const { merchant, pavilion, place, promise, working } = snapshot;
  const amount = amountsIn(currency);
  const variants = new Map(consignment.lines.map((line) => [line.order_line_id, line.variant_id]));
  const charges = snapshot.lines.flatMap((line) => line.charges);
  const [due, added] = [dueOnDelivery(charges), addedCharges(charges)];
  return {
    ...shownJourney(consignment, locale),
    key: consignment.key,
    merchant,
    pavilion: { ...pavilion, name: countryName(pavilion.iso2, locale) },
    route,
    place,
    basis: priceBasis(route, place.country, ship_to),
    lines: snapshot.lines.map((line) =>
      orderedLine(line, variants.get(line.order_line_id) ?? '', { locale, words, currency }),
    ),
    delivery: deliveryOf(consignment, locale),
    arrives: promisedDays(consignment),
    goods_total: amount(goods),
    voucher_total: amount(voucher),
    freight: amount(freight),
    charges: shownCharges(charges, words, amount),
    subtotal: amount(consignment.subtotal + consignment.credit),
    due_on_delivery: due === null ? null : amount(due),
    landed: added === null ? null : amount(goods - voucher + freight + added),
    promise: promise && shownAssurance(promise, words),
    limits: null,
    refusal: null,
    working: working && shownWorking(working, words),
  };
}

function deliveryOf(consignment: FullConsignment, locale: Locale): DeliveryOption[] {
  const { snapshot, currency, freight } = consignment;
  const arrives = promisedDays(consignment);
  if (!snapshot.delivery || !arrives) return [];
  const { option_id: id, names, transport } = snapshot.delivery;
  const name = pickText(names, locale, 'en')?.value ?? '';
  return [{ id, name, transport, price: amountsIn(currency)(freight), arrives, chosen: true }];
}

const promisedDays = ({ promised_from: from, promised_to: to }: FullConsignment) =>
  from && to ? { from, to } : null;
