import type { DeskEntry } from './entry';
import { ANY_MERCHANT, ANY_PAVILION, MANAGERS, OWNERS } from './roles';

/** A person's own: account, invitations, where one works. */
const OWN: readonly DeskEntry[] = [
  { method: 'POST', path: '/desk/account', roles: 'anyone', body: { name: 'Nodira', locale: 'en' } },
  { method: 'GET', path: '/desk/me', roles: 'signed_in' },
  { method: 'POST', path: '/desk/me', roles: 'signed_in', body: { name: 'Nodira' } },
  { method: 'DELETE', path: '/desk/sessions', roles: 'signed_in' },
  { method: 'POST', path: '/desk/confirmation', roles: 'signed_in' },
  { method: 'POST', path: '/desk/confirmations', roles: 'anyone', body: { token: 'none' } },
  { method: 'POST', path: '/desk/invitations/read', roles: 'anyone', body: { token: 'none' } },
  { method: 'POST', path: '/desk/invitations/accept', roles: 'signed_in', body: { token: 'none' } },
];

/** What both desks have alike: today, history, the people. */
const shared = (desk: '/merchant' | '/operator'): readonly DeskEntry[] => {
  const merchant = desk === '/merchant';
  const all = merchant ? ANY_MERCHANT : ANY_PAVILION;
  const heads = merchant ? OWNERS : MANAGERS;
  const role = merchant ? 'editor' : 'curator';
  const invitation = { email: 'new.member@caravanserai.example', role, locale: 'en' };
  return [
    { method: 'GET', path: `${desk}/today`, roles: all },
    { method: 'GET', path: `${desk}/history`, roles: all },
    { method: 'GET', path: `${desk}/team`, roles: all },
    { method: 'POST', path: `${desk}/team/invitations`, roles: heads, body: invitation },
    {
      method: 'DELETE',
      path: `${desk}/team/invitations/:id`,
      roles: heads,
      ids: { id: 'invitation' },
    },
    {
      method: 'POST',
      path: `${desk}/team/:id`,
      roles: heads,
      ids: { id: 'membership' },
      body: { role, expected: role },
    },
    { method: 'DELETE', path: `${desk}/team/:id`, roles: heads, ids: { id: 'membership' } },
  ];
};

export const deskEntries: readonly DeskEntry[] = [...OWN, ...shared('/merchant'), ...shared('/operator')];
