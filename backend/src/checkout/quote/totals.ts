import type { Money } from '@caravanserai/contracts/common';
import type { Charge } from '@caravanserai/contracts/landed';
import type { Consignment } from '@caravanserai/contracts/quote';
import { amountsIn, sumKnown } from './amounts';
import { shownCharges } from './charges';
import type { QuoteWords } from './words';

export interface QuoteTotals {
  readonly goods_total: Money;
  readonly voucher_total: Money;
  readonly freight_total: Money;
  readonly charges: Charge[];
  readonly credit_total: Money;
  readonly total: Money;
  readonly due_on_delivery: Money | null;
  readonly landed: Money | null;
}

/** The sums of all consignments; each is a sum of amounts shown, so nothing is rounded twice. */
export function quoteTotals(
  consignments: readonly Consignment[],
  { currency, credit }: { readonly currency: string; readonly credit: number },
  words: QuoteWords,
): QuoteTotals {
  const amount = amountsIn(currency);
  const sum = (of: (one: Consignment) => number) =>
    amount(consignments.reduce((total, one) => total + of(one), 0));
  const known = (of: (one: Consignment) => Money | null): Money | null => {
    const total = sumKnown(consignments.map((one) => of(one)?.amount ?? null));
    return total === null ? null : amount(total);
  };
  const due = sum(({ subtotal }) => subtotal.amount).amount;
  const charges = consignments.flatMap((one) => one.charges);
  return {
    goods_total: sum(({ goods_total }) => goods_total.amount),
    voucher_total: sum(({ voucher_total }) => voucher_total.amount),
    freight_total: sum(({ freight }) => freight?.amount ?? 0),
    charges: shownCharges(
      charges.map((charge) => ({ ...charge, amount: charge.amount?.amount ?? null })),
      words,
      amount,
    ),
    credit_total: amount(Math.min(credit, due)),
    total: amount(Math.max(0, due - credit)),
    due_on_delivery: known(({ due_on_delivery }) => due_on_delivery),
    landed: known(({ landed }) => landed),
  };
}
