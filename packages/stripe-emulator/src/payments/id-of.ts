/** The id of something that Stripe shows as an id or, expanded, as a whole. Rows keep ids only. */
export function idOf(value: string | { id: string } | null | undefined): string | null {
  return typeof value === 'string' ? value : (value?.id ?? null);
}
