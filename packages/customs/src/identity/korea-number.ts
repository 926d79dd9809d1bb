import { normaliseIdentityNumber } from './normalise';
import type { NumberCheck } from './number-kind';

/** Nobody's: used by demonstrations only. */
export const FICTIONAL_PCCC = 'P000000000000';

/**
 * Checks the form of a personal customs clearance code of the Korea Customs Service: P and 12 digits. No check digit is
 * published; since 2026 a code holds for a year, which only the service can tell.
 */
export function checkKoreaNumber(typed: string): NumberCheck {
  const number = normaliseIdentityNumber(typed);
  if (number.length !== 13) return { ok: false, problem: 'length' };
  if (!/^P\d{12}$/.test(number)) return { ok: false, problem: 'characters' };
  return { ok: true, number, fictional: number === FICTIONAL_PCCC };
}
