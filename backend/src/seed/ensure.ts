/**
 * Creates the items whose key is not among the existing ones; answers all, existing and new, by key.
 * The heart of "seeding twice changes nothing".
 */
export async function ensure<Wanted, Existing>(options: {
  wanted: readonly Wanted[];
  existing: readonly Existing[];
  wantedKey: (item: Wanted) => string;
  existingKey: (item: Existing) => string;
  create: (missing: Wanted[]) => Promise<readonly Existing[]>;
}): Promise<Map<string, Existing>> {
  const found = new Map(options.existing.map((item) => [options.existingKey(item), item]));
  const missing = options.wanted.filter((item) => !found.has(options.wantedKey(item)));
  if (missing.length > 0) {
    for (const item of await options.create(missing)) found.set(options.existingKey(item), item);
  }
  return found;
}

/** The entry of a map that must be there. */
export function must<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The seed refers to "${key}", which does not exist.`);
  return value;
}
