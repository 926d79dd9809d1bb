import { eventOfCode } from './customs-code';

/** What the last receipt of customs says, as far as a shopper needs to know. */
export const CUSTOMS_STAGES = [
  'declared',
  'accepted',
  'audited',
  'held',
  'released',
  'closed',
  'refused',
] as const;
export type CustomsStage = (typeof CUSTOMS_STAGES)[number];

/** @param code of a receipt, as text; undefined for one that says nothing */
export function customsStage(code: string | null): CustomsStage | undefined {
  if (code === null || !/^-?\d+$/.test(code)) return undefined;
  switch (eventOfCode(Number(code))) {
    case 'declare':
      return 'declared';
    case 'customs_accept':
      return 'accepted';
    case 'customs_audit':
      return 'audited';
    case 'customs_hold':
      return 'held';
    case 'customs_release':
      return 'released';
    case 'customs_close':
      return 'closed';
    case 'customs_refuse':
      return 'refused';
    default:
      return undefined;
  }
}
