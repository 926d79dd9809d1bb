import type { MessageKey } from '../messages/en';
import { brandOf, cvcLength, digitsOf, grouped, lengthOf, passesLuhn } from './card-number';
import { cardByNumber } from './test-cards';

export type FieldName = 'cvc' | 'expiry' | 'number';

/** What stands in the card's fields, as typed. */
export type CardInput = Record<FieldName, string>;

export const EMPTY_CARD: CardInput = { number: '', expiry: '', cvc: '' };

/** What is wrong with a field, or undefined when it can be sent. */
export function problemOf(field: FieldName, card: CardInput, now: Date): MessageKey | undefined {
  if (field === 'number') return numberProblem(digitsOf(card.number));
  if (field === 'expiry') return expiryProblem(card.expiry, now);
  const wanted = cvcLength(brandOf(digitsOf(card.number)));
  return digitsOf(card.cvc).length < wanted ? 'incomplete_cvc' : undefined;
}

function numberProblem(digits: string): MessageKey | undefined {
  if (digits.length < Math.min(lengthOf(brandOf(digits)), 14)) return 'incomplete_number';
  if (cardByNumber(digits)) return undefined;
  if (digits.length < lengthOf(brandOf(digits))) return 'incomplete_number';
  return passesLuhn(digits) ? 'not_a_test_card' : 'invalid_number';
}

function expiryProblem(typed: string, now: Date): MessageKey | undefined {
  const expiry = readExpiry(typed);
  if (!expiry) return 'incomplete_expiry';
  const { month, year } = expiry;
  if (month < 1 || month > 12 || year > now.getFullYear() + 50) return 'invalid_expiry';
  return year * 12 + month < now.getFullYear() * 12 + now.getMonth() + 1 ? 'past_expiry' : undefined;
}

export function readExpiry(typed: string): { month: number; year: number } | undefined {
  const digits = digitsOf(writeExpiry(typed));
  return digits.length < 4
    ? undefined
    : { month: Number(digits.slice(0, 2)), year: 2000 + Number(digits.slice(2, 4)) };
}

/** An expiry date as it is written on cards: 4/27, 0427, 4 27 and 04/2027 become 04 / 27. */
export function writeExpiry(typed: string): string {
  const [first = '', second] = typed.split(/[/\s.-]+/).map(digitsOf);
  const isAlone = first.length === 1 && (second !== undefined || Number(first) > 1);
  const all = (isAlone ? `0${first}` : first) + (second ?? '');
  const digits = /^\d\d20\d\d$/.test(all) ? all.slice(0, 2) + all.slice(4) : all.slice(0, 4);
  return digits.length > 2 ? `${digits.slice(0, 2)} / ${digits.slice(2)}` : digits;
}

/** A field's text as it is shown after typing. */
export function written(field: FieldName, typed: string): string {
  if (field === 'expiry') return writeExpiry(typed);
  const digits = digitsOf(typed);
  if (field === 'cvc') return digits.slice(0, 4);
  const brand = brandOf(digits);
  return grouped(digits.slice(0, lengthOf(brand)), brand);
}
