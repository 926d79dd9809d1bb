/** Numbers in [0, 1) that depend on the seed alone (a 32-bit linear congruential generator). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** The remainder that is never negative. */
export const mod = (n: number, m: number): number => ((n % m) + m) % m;
