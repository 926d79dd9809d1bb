/** Does `job` while it holds a key, as Medusa's locking does. */
export type Hold = <Result>(key: string, job: (signal?: AbortSignal) => Promise<Result>) => Promise<Result>;

/**
 * Holds several keys: each once, one after another, in the order of their letters. Medusa's providers take them in the order they
 * are given, or all at once: two carts with the same two goods then wait for one another until both give up, and what
 * either had taken stays locked, for a minute in Redis and for good in memory. Whoever holds them in one order cannot meet
 * so, and each key is given back by its own hold.
 */
export function holdInOrder<Result>(
  hold: Hold,
  keys: string | readonly string[],
  job: (signal?: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const ordered = [...new Set([keys].flat())].sort();
  return ordered.reduceRight<typeof job>((inner, key) => () => hold(key, inner), job)();
}
