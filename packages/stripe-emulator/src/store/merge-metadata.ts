/** Stripe's rule: given keys replace, an empty value removes its key, an empty text for the whole clears it. */
export function mergeMetadata(
  before: Readonly<Record<string, string>> | null,
  change: Readonly<Record<string, string>> | '' | undefined,
): Record<string, string> {
  if (change === '') return {};
  const merged = { ...before, ...change };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''));
}
