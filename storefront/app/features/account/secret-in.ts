/** The secret in a pasted link to an order, in whatever language and with whatever stands behind it. */
export function secretIn(link: string): string {
  const found = /\/orders\/([^/?#\s]+)/.exec(link)?.[1] ?? link;
  try {
    return decodeURIComponent(found).slice(0, 200);
  } catch {
    return '';
  }
}
