import type { Charge } from '@caravanserai/customs/charges/charge';
import type { Locale } from '@caravanserai/locales/registry';
import { formatMoney } from '@caravanserai/money/format';
import { dueOnDelivery, shownCharges } from '../../checkout/quote/charges';
import { quoteWords } from '../../checkout/quote/words';
import type { FullConsignment } from '../../consignment/record';
import type { Figure } from '../letter/letter';
import { mailWords } from '../words/words';

type Sums = Pick<
  FullConsignment,
  'currency' | 'goods' | 'voucher' | 'freight' | 'credit' | 'subtotal' | 'snapshot'
>;

/** The charges of consignments that a figure names, by head. */
export function chargesOf(consignments: readonly Pick<Sums, 'snapshot'>[]): Charge[] {
  return consignments
    .flatMap(({ snapshot }) => snapshot.lines)
    .flatMap(({ charges }) => charges)
    .filter(({ amount, collected }) => collected !== 'included' && amount !== 0);
}

/** What is left to pay on delivery in minor units; null where nobody can say. */
export const dueOf = (consignments: readonly Pick<Sums, 'snapshot'>[]): number | null =>
  dueOnDelivery(chargesOf(consignments));

/** What stands below a consignment's goods: freight, what is levied, and its part of the total. */
export function parcelFigures(consignment: Sums, locale: Locale): Figure[] {
  const { names } = mailWords(locale);
  const { currency, voucher, credit, subtotal } = consignment;
  return [
    ...(voucher > 0 ? [{ name: names.voucher, amount: formatMoney(-voucher, currency, locale) }] : []),
    freightFigure(consignment.freight, currency, locale),
    ...levied([consignment], 'checkout', currency, locale),
    ...(credit > 0 ? [{ name: names.credit, amount: formatMoney(-credit, currency, locale) }] : []),
    { name: names.total, amount: formatMoney(subtotal, currency, locale), sum: true },
  ];
}

/** The whole order: what was paid and of what it is made, then what is left for the door. */
export function orderFigures(consignments: readonly Sums[], locale: Locale): Figure[] {
  const { names } = mailWords(locale);
  const currency = consignments[0]?.currency ?? '';
  const sum = (of: (one: Sums) => number) => consignments.reduce((total, one) => total + of(one), 0);
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const voucher = sum((one) => one.voucher);
  const credit = sum((one) => one.credit);
  const paid = sum((one) => one.subtotal);
  const border = levied(consignments, 'border', currency, locale);
  const due = dueOf(consignments);
  return [
    { name: names.goods, amount: money(sum((one) => one.goods)) },
    ...(voucher > 0 ? [{ name: names.voucher, amount: money(-voucher) }] : []),
    freightFigure(
      sum((one) => one.freight),
      currency,
      locale,
    ),
    ...levied(consignments, 'checkout', currency, locale),
    ...(credit > 0 ? [{ name: names.credit, amount: money(-credit) }] : []),
    { name: border.length > 0 ? names.pay_now : names.total, amount: money(paid), sum: true },
    ...border.map((figure) => ({ ...figure, note: names.on_delivery })),
    ...(border.length > 0 && due !== null
      ? [{ name: names.in_all, amount: money(paid + credit + due) }]
      : []),
  ];
}

function freightFigure(freight: number, currency: string, locale: Locale): Figure {
  const { names } = mailWords(locale);
  return {
    name: names.freight,
    amount: freight === 0 ? names.free : formatMoney(freight, currency, locale),
  };
}

function levied(
  consignments: readonly Sums[],
  by: Charge['collected'],
  currency: string,
  locale: Locale,
): Figure[] {
  return shownCharges(chargesOf(consignments), quoteWords(locale), (amount) => ({ amount, currency }))
    .filter(({ collected }) => collected === by)
    .map(({ words: name, amount }) => ({
      name,
      amount: amount ? formatMoney(amount.amount, currency, locale) : mailWords(locale).names.not_known,
    }));
}
