import { withoutArabicArticle } from './fold-arabic';
import { fold } from './fold';

/** Scripts written without spaces between words. Thai, Lao and Khmer are not among the shop's languages. */
const HAN_RUN = /\p{Script=Han}+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ELISION = /(^|[^\p{L}])(?:l|d|j|qu|n|s|c|m|t)['’](?=\p{L})/giu;

/**
 * The tokens of a text, the same for what is searched and for the query: folded words; Arabic words also
 * without their article; Chinese as overlapping pairs (绿茶礼盒: 绿茶 茶礼 礼盒), a lone character as itself.
 * French l’huile and d’olive give huile and olive. Each token once, in order.
 */
export function searchTokens(text: string): string[] {
  const folded = fold(text.normalize('NFKC').replace(ELISION, '$1'));
  const tokens = new Set<string>();
  for (const [word] of folded.matchAll(WORD)) {
    for (const piece of splitHan(word)) tokens.add(piece);
  }
  return [...tokens];
}

/**
 * What the index holds of a text: its search tokens and each single Chinese character, so that a query of
 * one character (茶) finds words that contain it.
 */
export function indexTokens(text: string): string[] {
  const characters = fold(text).match(/\p{Script=Han}/gu) ?? [];
  return [...new Set([...searchTokens(text), ...characters])];
}

function splitHan(word: string): string[] {
  const pieces: string[] = [];
  let end = 0;
  for (const match of word.matchAll(HAN_RUN)) {
    pieces.push(...variants(word.slice(end, match.index)), ...bigrams(match[0]));
    end = match.index + match[0].length;
  }
  return [...pieces, ...variants(word.slice(end))];
}

function variants(word: string): string[] {
  if (word === '') return [];
  const bare = withoutArabicArticle(word);
  return bare === undefined ? [word] : [word, bare];
}

function bigrams(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
