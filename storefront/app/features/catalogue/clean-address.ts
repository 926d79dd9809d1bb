/** Path and query of an address without its empty parameters, or null when it has none. */
export function cleanAddress(address: string): string | null {
  const { pathname, searchParams } = new URL(address);
  const all = [...searchParams];
  const kept = all.filter(([, value]) => value !== '');
  if (kept.length === all.length) return null;
  return kept.length === 0 ? pathname : `${pathname}?${new URLSearchParams(kept).toString()}`;
}
