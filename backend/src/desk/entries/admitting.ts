import type { DeskEntry } from './entry';
import { ANY_MERCHANT, MANAGERS, OWNERS, REVIEWERS } from './roles';

const FIELDS = {
  ...{ name: 'Registan Silk', company: 'Registan Silk LLC', register_number: '301 234 567', country: 'UZ' },
  ...{ city: 'Samarkand', currency: 'UZS', source_locale: 'uz', languages: ['ru'], categories: ['textiles'] },
  ...{ goods: 'Scarves.', contact_name: 'Nodira', contact_email: 'nodira@caravanserai.example' },
  ...{ contact_phone: '', website: '' },
};

/** Applications of merchants, their places in pavilions, and what pavilions ask of them. */
export const admittingEntries: readonly DeskEntry[] = [
  { method: 'GET', path: '/desk/merchants', roles: 'confirmed' },
  { method: 'POST', path: '/desk/merchants', roles: 'confirmed', body: { fields: FIELDS, expected: 0 } },
  { method: 'GET', path: '/merchant/application', roles: OWNERS },
  { method: 'POST', path: '/merchant/application', roles: OWNERS, body: { fields: FIELDS, expected: 0 } },
  { method: 'GET', path: '/merchant/admissions', roles: ANY_MERCHANT },
  { method: 'POST', path: '/merchant/admissions', roles: OWNERS, body: { pavilion: 'rwanda', words: '' } },
  { method: 'GET', path: '/operator/admissions', roles: REVIEWERS },
  { method: 'GET', path: '/operator/admissions/:id', roles: REVIEWERS, ids: { id: 'admission' } },
  {
    ...{ method: 'POST', path: '/operator/admissions/:id/checks', roles: REVIEWERS },
    ids: { id: 'admission' },
    body: { rule_id: 'admrule_none', met: true, expected: 1 },
  },
  {
    ...{ method: 'POST', path: '/operator/admissions/:id/decision', roles: MANAGERS },
    ids: { id: 'admission' },
    body: { decision: 'suspend', reasons: { codes: ['late_parcels'] }, expected: 1 },
  },
  { method: 'GET', path: '/operator/admission-rules', roles: REVIEWERS },
  {
    ...{ method: 'PUT', path: '/operator/admission-rules', roles: MANAGERS },
    body: { rules: [], expected: 'none' },
  },
];
