import type { RequestHandler } from 'express';
import { refuse, refuseParameter } from '../answer';
import { isRecord, walkJson } from '../json-walk';

/** What a shopper may leave in a `metadata`: notes such as an engraving, nothing that anyone relies on. */
export const METADATA_LIMITS = { entries: 20, keyLength: 40, valueLength: 500 } as const;

function isSmallMetadata(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (!isRecord(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= METADATA_LIMITS.entries &&
    entries.every(
      ([key, entry]) =>
        key.length <= METADATA_LIMITS.keyLength &&
        (entry === null || ['string', 'number', 'boolean'].includes(typeof entry)) &&
        String(entry).length <= METADATA_LIMITS.valueLength,
    )
  );
}

/** PostgreSQL stores neither U+0000 in text nor half a surrogate pair in JSON. */
function isStorable(text: string): boolean {
  return !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);
}

/** Refuses bodies that nest without end, hold text PostgreSQL can't store, or carry more than small metadata. */
export const bodyShape: RequestHandler = (request, response, next) => {
  const body: unknown = request.body;
  try {
    for (const { path, name, value } of walkJson(body)) {
      if (!isStorable(name) || (typeof value === 'string' && !isStorable(value))) {
        return refuseParameter(request, response, storablePart(path), 'not_accepted');
      }
      if (name === 'metadata' && !isSmallMetadata(value)) {
        return refuseParameter(request, response, path, 'small_metadata', {
          entries: METADATA_LIMITS.entries,
        });
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) return next(error);
    return refuse(request, response, { status: 400, type: 'invalid_data', message: 'bad_json' });
  }
  next();
};

function storablePart(path: string): string {
  return path.replace(/[\u0000\p{Surrogate}]/gu, '').slice(0, 100);
}
