import { randomUUID } from 'node:crypto';
import type { ILockingModule } from '@medusajs/framework/types';
import type { Check } from './check';

/** Longest wait for the lock, in seconds; shorter than any check may take. */
const PATIENCE = 1;

/** Redis answers: through the connection that Medusa's locks use, a lock of our own is taken and given back. */
export function redisAnswers(locking: Pick<ILockingModule, 'execute'>): Check {
  return {
    name: 'redis',
    run: () =>
      locking
        .execute([`ready:${randomUUID()}`], async () => null, { timeout: PATIENCE })
        .catch(() => 'does not answer'),
  };
}
