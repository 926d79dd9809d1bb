import type { Voucher } from '@caravanserai/contracts/vouchers';
import { amountsIn } from './amounts';

interface Off {
  readonly automatic: boolean;
  readonly code: string | null;
  readonly minor: number;
}

export interface Discounted {
  /** Codes to show even where they take nothing off. */
  readonly entered: readonly string[];
  readonly goods: readonly Off[];
  readonly freight: readonly Off[];
}

/** What each code takes off goods and freight, in the order they were entered; what is open to everybody is no code. */
export function shownVouchers({ entered, goods, freight }: Discounted, currency: string): Voucher[] {
  const amount = amountsIn(currency);
  const codes = [...entered, ...codesOf(goods), ...codesOf(freight)];
  const off = (all: readonly Off[], code: string) =>
    amount(all.reduce((sum, one) => (one.automatic || one.code !== code ? sum : sum + one.minor), 0));
  return [...new Set(codes)].map((code) => ({ code, goods: off(goods, code), freight: off(freight, code) }));
}

const codesOf = (all: readonly Off[]): string[] =>
  all.flatMap(({ automatic, code }) => (automatic || code === null ? [] : [code]));
