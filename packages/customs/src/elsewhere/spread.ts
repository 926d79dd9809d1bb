import { allocate } from '@caravanserai/money/allocate';
import type { Share } from '../charges/share';
import type { ReckoningContext } from './context';

/**
 * Gives each line its part of a charge on several lines, by weight, and notes it. The parts add up to the amount.
 * @param amount a multiple of the charged currency's step
 */
export function spread(
  amount: number,
  group: readonly Share[],
  weight: (share: Share) => number,
  code: 'flat_duty_share' | 'duty_share',
  context: ReckoningContext,
): Map<string, number> {
  const parts = allocate(amount, group.map(weight), context.step);
  return new Map(
    group.map(({ line }, index) => {
      const minor = parts[index] ?? 0;
      const { currency } = context.consignment;
      if (group.length > 1) context.notebook.note(code, { amount: { minor, currency } }, [], line.id);
      return [line.id, minor];
    }),
  );
}
