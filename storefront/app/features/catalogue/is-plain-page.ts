/** True for the first page of a list without any filter or order: the only one search engines should keep. */
export function isPlainPage(query: URLSearchParams): boolean {
  return [...query.values()].every((value) => value === '');
}
