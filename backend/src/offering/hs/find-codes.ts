import type { HsCode } from '@caravanserai/contracts/desk-goods-data';
import { fold } from '@caravanserai/locales/fold';
import type { Locale } from '@caravanserai/locales/registry';
import { chinaFacts } from './china';
import { HS_CODES, HS_NAMES } from './names';

const MOST = 20;

/** A subheading in words; undefined where the shop has none for it. */
export function hsCode(hs6: string, locale: Locale): HsCode | undefined {
  const names = HS_NAMES[locale];
  const name = names[hs6];
  if (name === undefined) return undefined;
  const [heading, chapter] = [hs6.slice(0, 4), hs6.slice(0, 2)];
  return {
    hs6,
    name,
    heading: { code: heading, name: names[heading] ?? '' },
    chapter: { code: chapter, name: names[chapter] ?? '' },
    china: chinaFacts(hs6, true).cbec_channel === 'GENERAL_TRADE_ONLY' ? 'general_trade' : 'retail',
  };
}

interface Scored {
  readonly hs6: string;
  readonly score: number;
}

/**
 * Subheadings for what somebody types: digits are the beginning of a code; words are looked for in names of the
 * subheading, its heading and its chapter, in the language of the page and in English. The nearest first.
 */
export function findCodes(asked: string, locale: Locale): HsCode[] {
  const digits = asked.replace(/[\s.]/g, '');
  const found: readonly Scored[] = /^\d{1,6}$/.test(digits)
    ? HS_CODES.filter((hs6) => hs6.startsWith(digits)).map((hs6) => ({ hs6, score: 0 }))
    : byWords(asked, locale);
  return found.slice(0, MOST).flatMap(({ hs6 }) => hsCode(hs6, locale) ?? []);
}

function byWords(asked: string, locale: Locale): Scored[] {
  const words = folded(asked).split(/\s+/).filter(Boolean).map(stem);
  if (words.length === 0) return [];
  return HS_CODES.flatMap((hs6) => {
    const score = Math.max(scoreIn(hs6, words, locale), scoreIn(hs6, words, 'en') - 1);
    return score > 0 ? [{ hs6, score }] : [];
  }).sort((a, b) => b.score - a.score || a.hs6.localeCompare(b.hs6));
}

/** A word in the name counts most; every word must be somewhere. */
function scoreIn(hs6: string, words: readonly string[], locale: Locale): number {
  const names = HS_NAMES[locale];
  const levels = [hs6, hs6.slice(0, 4), hs6.slice(0, 2)].map((code) => folded(names[code] ?? ''));
  const scores = words.map((word) => {
    const level = levels.findIndex((name) => hasWord(name, word));
    return level < 0 ? 0 : 8 - 3 * level;
  });
  return scores.some((score) => score === 0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u;

/** Endings differ: of longer words the last letter doesn't count. */
const stem = (word: string): string => (word.length >= 5 && ALPHABETIC.test(word) ? word.slice(0, -1) : word);

/** At the start of a word; anywhere in scripts that join words, or put articles before them. */
const hasWord = (name: string, word: string): boolean =>
  ALPHABETIC.test(word) ? ` ${name}`.includes(` ${word}`) : name.includes(word);

const folded = (text: string): string => fold(text).replace(/[’',;:()«»“”–-]+/g, ' ');
