import { MOST_BYTES } from '../../offering/files/columns';
import { LIMITS } from '../../offering/pictures/sizes';
import type { DeskEntry } from './entry';
import { ANY_MERCHANT, MERCHANT_WRITERS, OWNERS } from './roles';

const goods = { id: 'goods' } as const;
const listing = { id: 'listing' } as const;
const lotBody = { number: 'WALL-1', made_on: '2026-01-01', best_before: '2028-01-01', pieces: 10 } as const;

/** Goods data, pictures, prices, stock, delivery and days off. */
export const offeringEntries: readonly DeskEntry[] = [
  { method: 'GET', path: '/merchant/hs-codes', roles: ANY_MERCHANT },
  { method: 'GET', path: '/merchant/goods/:id/data', roles: ANY_MERCHANT, ids: goods },
  {
    method: 'POST',
    path: '/merchant/goods/:id/data',
    roles: MERCHANT_WRITERS,
    ids: goods,
    body: { patch: { shelf_life_days: 300 } },
  },
  {
    method: 'POST',
    path: '/merchant/goods/:id/landed',
    roles: ANY_MERCHANT,
    ids: goods,
    body: { destinations: ['FR'] },
  },
  { method: 'GET', path: '/merchant/goods/:id/offer', roles: ANY_MERCHANT, ids: goods },
  {
    method: 'POST',
    path: '/merchant/goods/:id/siblings',
    roles: MERCHANT_WRITERS,
    ids: goods,
    body: { route: 'domestic', place_id: 'place_none', pieces: 1 },
  },
  { method: 'GET', path: '/merchant/goods/:id/prices', roles: ANY_MERCHANT, ids: goods },
  { method: 'GET', path: '/merchant/goods/:id/pictures', roles: ANY_MERCHANT, ids: goods },
  {
    method: 'POST',
    path: '/merchant/goods/:id/pictures',
    roles: MERCHANT_WRITERS,
    ids: goods,
    upload: { types: ['image/jpeg', 'image/png', 'image/webp'], maxBytes: LIMITS.bytes },
  },
  {
    method: 'POST',
    path: '/merchant/goods/:id/pictures/order',
    roles: MERCHANT_WRITERS,
    ids: goods,
    body: { paths: [] },
  },
  {
    method: 'POST',
    path: '/merchant/prices/:id',
    roles: MERCHANT_WRITERS,
    ids: listing,
    body: { price: 100 },
  },
  { method: 'GET', path: '/merchant/stock', roles: ANY_MERCHANT },
  {
    method: 'POST',
    path: '/merchant/stock/:id',
    roles: ANY_MERCHANT,
    ids: listing,
    body: { stocked: 1000 },
  },
  {
    method: 'POST',
    path: '/merchant/stock/:id/lots',
    roles: ANY_MERCHANT,
    ids: listing,
    body: { ...lotBody, arrived: true },
  },
  { method: 'POST', path: '/merchant/lots/:id', roles: ANY_MERCHANT, ids: { id: 'lot' }, body: lotBody },
  { method: 'DELETE', path: '/merchant/lots/:id', roles: ANY_MERCHANT, ids: { id: 'lot' } },
  {
    method: 'POST',
    path: '/merchant/withdrawals/:id',
    roles: ANY_MERCHANT,
    ids: { id: 'withdrawal' },
    body: { outcome: 'destroyed' },
  },
  { method: 'GET', path: '/merchant/delivery', roles: ANY_MERCHANT },
  {
    method: 'POST',
    path: '/merchant/delivery/:id',
    roles: OWNERS,
    ids: { id: 'dispatch_profile' },
    body: { tariff: 'none', offered: false },
  },
  {
    method: 'POST',
    path: '/merchant/absences',
    roles: OWNERS,
    body: { kind: 'holiday', from_day: '2027-01-01', to_day: '2027-01-02' },
  },
  { method: 'DELETE', path: '/merchant/absences/:id', roles: OWNERS, ids: { id: 'absence' } },
  { method: 'GET', path: '/merchant/files/:name', roles: ANY_MERCHANT, ids: { name: 'code' } },
  { method: 'GET', path: '/merchant/imports', roles: MERCHANT_WRITERS },
  {
    method: 'POST',
    path: '/merchant/imports',
    roles: MERCHANT_WRITERS,
    upload: { types: ['text/csv'], maxBytes: MOST_BYTES },
  },
  { method: 'GET', path: '/merchant/imports/:id', roles: MERCHANT_WRITERS, ids: { id: 'import' } },
  { method: 'POST', path: '/merchant/imports/:id', roles: MERCHANT_WRITERS, ids: { id: 'import' } },
];
