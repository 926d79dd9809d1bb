import type { Consignment, ConsignmentLine, QuoteResponse } from '@caravanserai/contracts/quote';

/**
 * What a shopper agrees to with a quote, without words, so that it is the same in every language: where it goes, what
 * at which price, delivery, charges, the rules they rest on, what is in stock. Amounts in minor units of `currency`.
 */
export interface Agreed {
  readonly to: string;
  readonly currency: string;
  readonly total: number;
  /** Discount codes; absent from what was agreed to before they were kept. */
  readonly codes?: readonly string[];
  readonly consignments: readonly AgreedConsignment[];
}

export interface AgreedConsignment {
  readonly key: string;
  /** The chosen delivery. */
  readonly option: string | null;
  readonly freight: number | null;
  /** What is promised, or why it can't go. */
  readonly standing: string;
  readonly charges: readonly AgreedCharge[];
  readonly rules: readonly string[];
  readonly lines: readonly AgreedLine[];
}

/** Head, name in law, who takes it, and how much; null where unknown. */
export type AgreedCharge = readonly [head: string, name: string, collected: string, amount: number | null];

export interface AgreedLine {
  readonly id: string;
  readonly listing: string;
  readonly pieces: number;
  readonly price: number;
  readonly voucher: number;
  /** Pieces of it that can be had. */
  readonly inStock: number;
}

type Shown = Pick<QuoteResponse, 'ship_to' | 'currency' | 'total' | 'consignments' | 'problems' | 'vouchers'>;

/** The agreement that a quote asks for. Lines that can't be ordered stand in no consignment, so their loss shows. */
export function agreedOf({ ship_to, currency, total, consignments, vouchers }: Shown): Agreed {
  return {
    to: ship_to,
    currency,
    total: total.amount,
    ...(vouchers.length > 0 && { codes: vouchers.map(({ code }) => code).sort() }),
    consignments: consignments.map(agreedConsignment).sort(by(({ key }) => key)),
  };
}

const agreedConsignment = (consignment: Consignment): AgreedConsignment => ({
  key: consignment.key,
  option: consignment.delivery.find(({ chosen }) => chosen)?.id ?? null,
  freight: consignment.freight?.amount ?? null,
  standing: consignment.promise?.level ?? consignment.refusal?.reason ?? '',
  charges: consignment.charges.map(({ head, name, collected, amount }): AgreedCharge => [
    head,
    name,
    collected,
    amount?.amount ?? null,
  ]),
  rules: [...new Set(consignment.working?.rows.map(({ id }) => id))].sort(),
  lines: consignment.lines.map(agreedLine).sort(by(({ id }) => id)),
});

const agreedLine = (line: ConsignmentLine): AgreedLine => ({
  id: line.line_id,
  listing: line.listing_id,
  pieces: line.quantity,
  price: line.unit_price.amount,
  voucher: line.full_price.amount - line.total.amount + line.voucher.amount,
  inStock: Math.min(line.quantity, line.available ?? line.quantity),
});

const by =
  <T>(key: (one: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : 1;
