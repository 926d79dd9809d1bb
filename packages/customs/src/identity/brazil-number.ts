import { valuesOf, weighted } from './check-digit';
import { normaliseIdentityNumber } from './normalise';
import type { NumberCheck, NumberProblem } from './number-kind';

/**
 * Checks the form of a Brazilian tax number: a person's CPF (11 digits) or a company's CNPJ (14 characters). Since
 * July 2026 the first 12 of a new CNPJ may be letters too (Receita Federal, IN RFB 2.229/2024); both check digits are
 * modulo 11. A CPF of one repeated digit passes the arithmetic and is never given out, so it serves for demonstrations.
 */
export function checkBrazilNumber(typed: string): NumberCheck {
  const number = normaliseIdentityNumber(typed).replace(/[./]/g, '');
  const fail = (problem: NumberProblem): NumberCheck => ({ ok: false, problem });
  if (number.length === 11) {
    if (!/^\d{11}$/.test(number)) return fail('characters');
    if (number.slice(9) !== cpfDigits(number.slice(0, 9))) return fail('checksum');
    return { ok: true, number, fictional: /^(\d)\1{10}$/.test(number) };
  }
  if (number.length !== 14) return fail('length');
  if (!/^[0-9A-Z]{12}\d{2}$/.test(number)) return fail('characters');
  if (number.slice(12) !== cnpjDigits(number.slice(0, 12))) return fail('checksum');
  return /^0+$/.test(number) ? fail('never_issued') : { ok: true, number, fictional: false };
}

/** Both check digits for the first nine. */
export function cpfDigits(nine: string): string {
  const values = valuesOf(nine);
  const first = checkDigit(weighted(values, [10, 9, 8, 7, 6, 5, 4, 3, 2]));
  const second = checkDigit(weighted([...values, first], [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]));
  return `${first}${second}`;
}

/** Both check digits for the first twelve, digits or capitals. */
export function cnpjDigits(twelve: string): string {
  const values = valuesOf(twelve);
  const first = checkDigit(weighted(values, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]));
  const second = checkDigit(weighted([...values, first], [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]));
  return `${first}${second}`;
}

const checkDigit = (sum: number): number => (sum % 11 < 2 ? 0 : 11 - (sum % 11));
