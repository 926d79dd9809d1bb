import { foldArabic } from './fold-arabic';

/** Letters that Unicode does not decompose into a base letter and a mark. */
const LATIN: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** The Uzbek oʻ and gʻ are typed with half a dozen apostrophes, or none. */
const APOSTROPHES = /['’‘ʻʼʹ`´]/g;

/**
 * One spelling for search, the same on write and query: NFKC (full width becomes half width), lower case,
 * Latin without accents, ё as е, Arabic letters unified, digits Latin, apostrophes gone.
 */
export function fold(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase().replace(APOSTROPHES, '').replaceAll('ё', 'е');
  const latin = stripLatinAccents(lower).replace(/[œæßđðøłþıħ]/g, (letter) => LATIN[letter] ?? letter);
  return latinDigits(foldArabic(latin)).normalize('NFC');
}

/** Only marks on Latin letters: й is not и, and Thai or Khmer vowels are marks that carry the word. */
function stripLatinAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC');
}

/** Arabic-Indic digits, as Arabic and Persian keyboards type them. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
