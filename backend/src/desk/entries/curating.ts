import type { DeskEntry } from './entry';
import { ANY_PAVILION, CURATORS, MANAGERS } from './roles';

const text = { part: 'story', field: 'heading', locale: 'fr' };
const place = { latitude: 41.3, longitude: 69.2 };

/** A pavilion's own page: its words, its featured goods, its bases, its opening. */
export const curatingEntries: readonly DeskEntry[] = [
  { method: 'GET', path: '/operator/page', roles: ANY_PAVILION },
  { method: 'GET', path: '/operator/page/preview', roles: ANY_PAVILION },
  { method: 'GET', path: '/operator/page/versions', roles: ANY_PAVILION },
  { method: 'GET', path: '/operator/page/suggestions', roles: ANY_PAVILION },
  { method: 'POST', path: '/operator/page/draft', roles: CURATORS, body: {} },
  { method: 'DELETE', path: '/operator/page/draft', roles: CURATORS },
  {
    method: 'POST',
    path: '/operator/page/texts',
    roles: CURATORS,
    body: { ...text, value: 'Soie', expected: '' },
  },
  {
    method: 'POST',
    path: '/operator/page/texts/confirm',
    roles: CURATORS,
    body: { ...text, expected: '', source: '' },
  },
  { method: 'POST', path: '/operator/page/layout', roles: CURATORS, body: { expected: null, bases: [] } },
  { method: 'POST', path: '/operator/page/publish', roles: CURATORS, body: { expected: 1 } },
  { method: 'POST', path: '/operator/page/unschedule', roles: CURATORS, body: { expected: 1 } },
  { method: 'GET', path: '/operator/featured', roles: ANY_PAVILION },
  { method: 'POST', path: '/operator/featured', roles: CURATORS, body: { goods_id: 'goods_none' } },
  {
    method: 'POST',
    path: '/operator/featured/order',
    roles: CURATORS,
    body: { expected: [], order: [] },
  },
  {
    method: 'POST',
    path: '/operator/featured/:id',
    roles: CURATORS,
    ids: { id: 'slot' },
    body: { starts_on: null, ends_on: '2099-12-31' },
  },
  { method: 'DELETE', path: '/operator/featured/:id', roles: CURATORS, ids: { id: 'slot' } },
  { method: 'GET', path: '/operator/goods', roles: ANY_PAVILION },
  { method: 'GET', path: '/operator/bases', roles: ANY_PAVILION },
  {
    method: 'POST',
    path: '/operator/bases',
    roles: CURATORS,
    body: { name: 'Registan orchards', ...place },
  },
  {
    method: 'POST',
    path: '/operator/bases/:id',
    roles: CURATORS,
    ids: { id: 'base' },
    body: { expected: null, ...place, certificates: [] },
  },
  {
    method: 'POST',
    path: '/operator/bases/:id/goods',
    roles: CURATORS,
    ids: { id: 'base' },
    body: { expected: [], goods: [] },
  },
  { method: 'GET', path: '/operator/opening', roles: ANY_PAVILION },
  { method: 'POST', path: '/operator/opening', roles: MANAGERS },
  {
    method: 'POST',
    path: '/operator/opening/plan',
    roles: MANAGERS,
    body: { at: '2099-12-31T08:00:00Z', expected: null },
  },
  { method: 'DELETE', path: '/operator/opening/plan', roles: MANAGERS },
];
