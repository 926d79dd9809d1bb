import type { DeskEntry } from './entry';
import { MERCHANT_SENDERS, OWNERS } from './roles';

const CONSIGNMENT = { roles: MERCHANT_SENDERS, ids: { id: 'consignment' } } as const;
const REQUEST = { roles: MERCHANT_SENDERS, ids: { id: 'return_request' } } as const;

/** Parcels to pack and send, their papers, what shoppers ask of them, and what was earned. */
export const dispatchEntries: readonly DeskEntry[] = [
  { method: 'GET', path: '/merchant/consignments', roles: MERCHANT_SENDERS },
  { method: 'GET', path: '/merchant/consignments/:id', ...CONSIGNMENT },
  { method: 'POST', path: '/merchant/consignments/:id/pack', ...CONSIGNMENT, body: { expected: 'paid' } },
  {
    method: 'POST',
    path: '/merchant/consignments/:id/hand-over',
    ...CONSIGNMENT,
    body: { expected: 'paid' },
  },
  { method: 'GET', path: '/merchant/consignments/:id/packing-list', ...CONSIGNMENT },
  { method: 'GET', path: '/merchant/consignments/:id/commercial-invoice', ...CONSIGNMENT },
  { method: 'GET', path: '/merchant/returns', roles: MERCHANT_SENDERS },
  { method: 'GET', path: '/merchant/returns/:id', ...REQUEST },
  { method: 'POST', path: '/merchant/returns/:id/decision', ...REQUEST, body: { decision: 'approve' } },
  { method: 'GET', path: '/merchant/earnings', roles: OWNERS },
  { method: 'GET', path: '/merchant/earnings.csv', roles: OWNERS },
];
