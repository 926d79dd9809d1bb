/** Where a page of the merchant's list begins: after this row of this order. */
export interface ListCursor {
  readonly key: string;
  readonly id: string;
}

/** An opaque address part; it fits the order it was written for only. */
export const writeCursor = (sort: string, { key, id }: ListCursor): string =>
  Buffer.from(JSON.stringify([sort, key, id])).toString('base64url');

/** The cursor; undefined where it is damaged or of another order: the list then begins at its beginning. */
export function readCursor(sort: string, text: string | undefined): ListCursor | undefined {
  if (text === undefined) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parts)) return undefined;
    const [of, key, id] = parts as unknown[];
    const whole = of === sort && typeof key === 'string' && typeof id === 'string' && !key.includes('\u0000');
    const sound = sort !== 'updated' || (typeof key === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(key));
    return whole && sound && /^[\w]{1,64}$/.test(id) ? { key, id } : undefined;
  } catch {
    return undefined;
  }
}
