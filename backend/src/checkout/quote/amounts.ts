import type { Money } from '@caravanserai/contracts/common';

/** Minor units of one currency as the API shows them. */
export const amountsIn =
  (currency: string) =>
  (amount: number): Money => ({ amount, currency });

export type Amounts = ReturnType<typeof amountsIn>;

/** Null as soon as one is unknown. */
export function sumKnown(amounts: readonly (number | null)[]): number | null {
  let total = 0;
  for (const amount of amounts) {
    if (amount === null) return null;
    total += amount;
  }
  return total;
}
