const PLACEHOLDER = /\{(\w+)\}/g;

/** The names that a sentence wants filled, each once, in alphabetical order. */
export function placeholders(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(PLACEHOLDER)].map(([, name]) => name ?? ''))].sort();
}

/** @throws RangeError when a value is missing: a gap must not reach a reader */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(PLACEHOLDER, (_whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new RangeError(`Nothing to fill "${name}" with in "${sentence}".`);
    return value;
  });
}
