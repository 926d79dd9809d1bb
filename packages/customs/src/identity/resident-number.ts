import { assertDay } from '../rules/in-force';
import { checkCharacter } from './checksum';
import { normaliseIdentityNumber } from './normalise';

export type IdentityProblem = 'length' | 'characters' | 'region' | 'birth_date' | 'checksum';

export type IdentityCheck =
  | { readonly ok: false; readonly problem: IdentityProblem }
  | {
      readonly ok: true;
      readonly number: string;
      /** ISO date. */
      readonly birthDate: string;
      /** Region 999999: a number for tests and demonstrations that nobody has. */
      readonly fictional: boolean;
    };

/** No division of China; numbers for tests use it. */
export const FICTIONAL_REGION = '999999';

/** The first two digits of GB/T 2260, with those of residence permits for Hong Kong, Macao and Taiwan. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);

/**
 * Checks the form of a PRC resident identity number (GB 11643-1999): region, birth date, check character. It can't say
 * whether the number was given out or whose it is: that takes a real-name provider.
 * @param today ISO date; nobody is born after it
 */
export function checkResidentNumber(typed: string, today: string): IdentityCheck {
  const number = normaliseIdentityNumber(typed);
  const fail = (problem: IdentityProblem): IdentityCheck => ({ ok: false, problem });
  if (number.length !== 18) return fail('length');
  if (!/^\d{17}[\dX]$/.test(number)) return fail('characters');
  const fictional = number.startsWith(FICTIONAL_REGION);
  if (!fictional && !PROVINCES.has(number.slice(0, 2))) return fail('region');
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isBirthDate(birthDate, assertDay(today))) return fail('birth_date');
  if (checkCharacter(number.slice(0, 17)) !== number.slice(17)) return fail('checksum');
  return { ok: true, number, birthDate, fictional };
}

function isBirthDate(date: string, today: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return (
    !Number.isNaN(time) &&
    new Date(time).toISOString().slice(0, 10) === date &&
    date >= '1900-01-01' &&
    date <= today
  );
}
