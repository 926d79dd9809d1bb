/** Names one text in one language: 'ar/title'. A language code has no slash, so the key may. */
export type CellId = `${string}/${string}`;

export function cellId(locale: string, key: string): CellId {
  return `${locale}/${key}`;
}

export function cellOf(id: CellId): { locale: string; key: string } {
  const slash = id.indexOf('/');
  return { locale: id.slice(0, slash), key: id.slice(slash + 1) };
}
