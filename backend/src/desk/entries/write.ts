import type { DeskEntry } from './entry';
import { ANY_MERCHANT, MERCHANT_WRITERS } from './roles';

const goods = { id: 'goods' } as const;
const text = { field: 'title', locale: 'fr', value: 'Raisins secs', expected: '' };

/** What a writer may do with one of the merchant's goods. */
const write = (action: string, body: DeskEntry['body']): DeskEntry => ({
  ...{ method: 'POST', path: `/merchant/listings/:id/${action}`, roles: MERCHANT_WRITERS, ids: goods },
  ...(body && { body }),
});

/** Texts of goods and the life of a listing. */
export const writeEntries: readonly DeskEntry[] = [
  { method: 'GET', path: '/merchant/listings', roles: ANY_MERCHANT },
  {
    ...{ method: 'POST', path: '/merchant/listings', roles: MERCHANT_WRITERS },
    body: { title: 'Raisins', source_locale: 'en', category: 'dried-fruit' },
  },
  { method: 'GET', path: '/merchant/matrix', roles: ANY_MERCHANT },
  { method: 'GET', path: '/merchant/listings/:id', roles: ANY_MERCHANT, ids: goods },
  {
    method: 'GET',
    path: '/merchant/listings/:id/suggestions',
    roles: MERCHANT_WRITERS,
    ids: goods,
    query: { field: 'title', language: 'fr' },
  },
  { method: 'GET', path: '/merchant/listings/:id/markets', roles: ANY_MERCHANT, ids: goods },
  {
    method: 'GET',
    path: '/merchant/listings/:id/preview',
    roles: ANY_MERCHANT,
    ids: goods,
    query: { country: 'FR', language: 'fr' },
  },
  write('texts', text),
  write('texts/confirm', { field: 'title', locale: 'fr', expected: 'Raisins secs', source: 'Raisins' }),
  write('submit', {}),
  write('withdraw', {}),
  write('discard', {}),
  write('pause', {}),
  write('resume', {}),
];
