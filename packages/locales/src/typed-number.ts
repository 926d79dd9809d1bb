import { latinDigits } from './fold';

/** A number as somebody typed it. */
export interface TypedNumber {
  /** Its digits with a point, as `parseDecimal` reads them: '1234.5'. */
  readonly plain: string;
  /** Another person could have meant another number by the same signs: '1,234'. */
  readonly doubtful: boolean;
}

/** Marks of direction, which keyboards and spreadsheets leave around numbers in Arabic. */
const MARKS = /[\u061C\u200E\u200F\u2066-\u2069]/g;

/** Signs that are meant as another: of Arabic and Chinese keyboards, and every kind of space and apostrophe. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[，،]/g, ','],
  [/[．。]/g, '.'],
  [/[’ʼ＇]/g, "'"],
  [/\s/g, ' '],
];

const DIGITS = /^\d+$/;
/** Thousands apart, or lakhs and crores as in India, all by the same sign. */
const GROUPED = /^[1-9]\d{0,2}([ '٬.,])\d{3}(?:\1\d{3})*$|^[1-9]\d?(?:,\d{2})+,\d{3}$/;
const MOST_DIGITS = 15;

/**
 * Reads a number that isn't negative as people write it: digits of any script, a decimal comma or point or the Arabic sign,
 * thousands apart by spaces, commas, points, apostrophes. Undefined for what says no one number ('1,234.5,6').
 *
 * One comma or point before exactly three digits ('1,234') can be meant both ways. It is decimal where the number may have
 * three decimals, else for thousands; either way `doubtful` says so, for whoever shows it.
 * @param digits the most decimals that such a number has: of its currency, 0 for pieces
 */
export function typedNumber(text: string, digits: number): TypedNumber | undefined {
  const typed = ALIKE.reduce(
    (kept, [sign, meant]) => kept.replace(sign, meant),
    latinDigits(text.replace(MARKS, '').trim()),
  );
  const { at, doubtful } = decimalSign(typed, digits);
  const whole = wholePart(at === undefined ? typed : typed.slice(0, at));
  const fraction = at === undefined ? '' : typed.slice(at + 1);
  if (whole === undefined || (fraction !== '' && !DIGITS.test(fraction))) return undefined;
  if (whole === '' && fraction === '') return undefined;
  if (whole.length + fraction.length > MOST_DIGITS) return undefined;
  const plain = whole.replace(/^0+(?=\d)/, '') || '0';
  return { plain: fraction === '' ? plain : `${plain}.${fraction}`, doubtful };
}

/** A number without a fraction that says something: '12.00' is 12, '12.5' is none. */
export function typedWhole(text: string): { readonly value: number; readonly doubtful: boolean } | undefined {
  const typed = typedNumber(text, 0);
  if (!typed || !/^\d+(\.0+)?$/.test(typed.plain)) return undefined;
  return { value: Number(typed.plain), doubtful: typed.doubtful };
}

/** Where the decimals begin; nowhere where commas and points only part thousands. */
function decimalSign(typed: string, digits: number): { at?: number; doubtful: boolean } {
  const arabic = typed.indexOf('٫');
  if (arabic >= 0) return { at: arabic, doubtful: false };
  const signs = [...typed.matchAll(/[.,]/g)];
  const last = signs.at(-1);
  if (!last) return { doubtful: false };
  const [sign] = last;
  const alike = signs.filter(([other]) => other === sign).length;
  // Several of one kind part thousands; of two kinds the last one is the decimal sign, and stands there once.
  if (alike > 1) return { doubtful: false };
  if (signs.length === 1 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(typed)) {
    // Three decimals after a point are how the shop itself writes an amount that has three.
    if (digits >= 3) return { at: last.index, doubtful: sign === ',' };
    return { doubtful: true };
  }
  return { at: last.index, doubtful: false };
}

function wholePart(text: string): string | undefined {
  if (text === '' || DIGITS.test(text)) return text;
  return GROUPED.test(text) ? text.replace(/\D/g, '') : undefined;
}
