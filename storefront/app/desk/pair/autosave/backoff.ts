const FIRST = 1_000;
const LONGEST = 30_000;

/**
 * Milliseconds to wait before the next try after so many failed ones: 1 s, 2 s, 4 s … 30 s, each shortened by up to
 * a quarter so that tabs that lost the network together don't come back together.
 * @param chance 0 up to 1
 */
export function backoff(failures: number, chance: number): number {
  const full = Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
  return Math.round(full * (1 - chance / 4));
}
