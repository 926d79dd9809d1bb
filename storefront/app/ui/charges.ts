import type { Charge } from '@caravanserai/contracts/landed';

/**
 * The charges to name: those that cost something or may, and duty even where there is none, as everybody asks for it.
 * What is in the price already is told apart.
 */
export function chargesToName(charges: readonly Charge[]): Charge[] {
  const due = charges.filter(({ collected }) => collected !== 'included');
  return due.filter(
    ({ head, amount }, index) =>
      amount === null ||
      amount.amount !== 0 ||
      // A duty that is nothing says so once, and not beside one that is something.
      (head === 'duty' && due.findIndex((other) => other.head === 'duty') === index && onlyNothing(due)),
  );
}

const onlyNothing = (charges: readonly Charge[]): boolean =>
  charges.every(({ head, amount }) => head !== 'duty' || amount?.amount === 0);

/** Taxes that the prices hold, where they hold some. */
export const includedCharges = (charges: readonly Charge[]): Charge[] =>
  charges.filter(({ collected, amount }) => collected === 'included' && amount !== null && amount.amount > 0);
