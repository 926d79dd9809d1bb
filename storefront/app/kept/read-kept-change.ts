/** What a form about kept goods asks for. */
export type KeptChange =
  | { readonly kind: 'later'; readonly lineId: string; readonly of: number | undefined }
  | { readonly kind: 'move'; readonly lineId: string; readonly listingId: string }
  | { readonly kind: 'restore'; readonly keptId: string; readonly listingId: string | undefined }
  | { readonly kind: 'restore_all' | 'dismiss' }
  | { readonly kind: 'forget'; readonly keptId: string };

/** Reads the fields `intent`, `line_id`, `kept_id`, `listing_id` and `of`. Null when they make no sense. */
export function readKeptChange(form: Pick<FormData, 'get'>): KeptChange | null {
  const intent = form.get('intent');
  const lineId = idOf(form.get('line_id'));
  const keptId = idOf(form.get('kept_id'));
  const listingId = idOf(form.get('listing_id'));
  if (intent === 'restore_all' || intent === 'dismiss') return { kind: intent };
  if (intent === 'later' && lineId) return { kind: 'later', lineId, of: piecesOf(form.get('of')) };
  if (intent === 'move' && lineId && listingId) return { kind: 'move', lineId, listingId };
  if (intent === 'restore' && keptId) return { kind: 'restore', keptId, listingId };
  return intent === 'forget' && keptId ? { kind: 'forget', keptId } : null;
}

const idOf = (value: FormDataEntryValue | null): string | undefined =>
  typeof value === 'string' && /^\w{1,64}$/.test(value) ? value : undefined;

const piecesOf = (value: FormDataEntryValue | null): number | undefined =>
  typeof value === 'string' && /^[1-9]\d?$/.test(value) ? Number(value) : undefined;
