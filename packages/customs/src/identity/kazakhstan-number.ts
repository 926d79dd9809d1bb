import { valuesOf, weighted } from './check-digit';
import { normaliseIdentityNumber } from './normalise';
import type { NumberCheck, NumberProblem } from './number-kind';

const FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** The century a person was born in, by the seventh digit: odd for men, even for women. */
const CENTURY: Readonly<Record<string, number>> = {
  '1': 1800,
  '2': 1800,
  '3': 1900,
  '4': 1900,
  '5': 2000,
  '6': 2000,
};

/**
 * Checks the form of a Kazakh identification number of 12 digits: a person's (IIN: birth date, century) or a company's
 * (BIN: year and month, then 4, 5 or 6), with a check digit modulo 11. An IIN of somebody born in the 19th century is
 * well-formed and nobody's, so it serves for demonstrations.
 * @param today ISO date; nobody is born after it
 */
export function checkKazakhstanNumber(typed: string, today: string): NumberCheck {
  const number = normaliseIdentityNumber(typed);
  const fail = (problem: NumberProblem): NumberCheck => ({ ok: false, problem });
  if (number.length !== 12) return fail('length');
  if (!/^\d{12}$/.test(number)) return fail('characters');
  const birthDate = birthDateIn(number);
  if (!isCompany(number) && !(birthDate && isDay(birthDate) && birthDate <= today)) return fail('birth_date');
  if (number.slice(11) !== kazakhstanCheckDigit(number.slice(0, 11))) return fail('checksum');
  return { ok: true, number, fictional: birthDate?.startsWith('18') === true && !isCompany(number) };
}

/** The check digit for the first eleven; undefined where none exists and the number isn't given out. */
export function kazakhstanCheckDigit(eleven: string): string | undefined {
  const values = valuesOf(eleven);
  const first = weighted(values, FIRST) % 11;
  const digit = first < 10 ? first : weighted(values, SECOND) % 11;
  return digit < 10 ? String(digit) : undefined;
}

/** The fifth digit of a company's number is 4, 5 or 6; of a person's it is 0 to 3, the tens of a day. */
const isCompany = (number: string): boolean => /^\d{2}(0[1-9]|1[0-2])[456]/.test(number);

function birthDateIn(number: string): string | undefined {
  const century = CENTURY[number.charAt(6)];
  if (century === undefined) return undefined;
  return `${century + Number(number.slice(0, 2))}-${number.slice(2, 4)}-${number.slice(4, 6)}`;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date;
}
