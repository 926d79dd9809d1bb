import { timingSafeEqual } from 'node:crypto';

/** Compares a secret without telling by the time it takes how much of it was right. */
export function sameSecret(kept: string | null, given: string | undefined): boolean {
  if (kept === null || given === undefined) return false;
  const [one, other] = [Buffer.from(kept), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
