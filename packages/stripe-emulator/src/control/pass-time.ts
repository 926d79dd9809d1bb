import { expireHolds } from '../payments/cancel-intent';
import { settleRefunds } from '../payments/settle-refunds';
import type { World } from '../world';

/** Does what has become due: holds end after seven days, late refunds are decided. */
export function passTime(world: World): void {
  expireHolds(world);
  settleRefunds(world);
}
