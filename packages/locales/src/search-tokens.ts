import { withoutArabicArticle } from './fold-arabic';
import { fold } from './fold';

/** Scripts written without spaces between words. Thai, Lao and Khmer are not among the shop's languages. */
const HAN_RUN = /\p{Script=Han}+/gu;
/** Letters or digits: 250g, 250 g and 250克 are the same words. */
const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;
const ELISION = /(^|[^\p{L}])(?:l|d|j|qu|n|s|c|m|t)['’ʼ`´](?=\p{L})/giu;

/**
 * The tokens of a text, the same for what is searched and for the query: folded words; Arabic words also
 * without their article; Chinese as overlapping pairs (绿茶礼盒: 绿茶 茶礼 礼盒), a lone character as itself.
 * French l’huile and d’olive give huile and olive. Each token once, in order.
 */
export function searchTokens(text: string): string[] {
  return tokensOf(text, (run) => [run]);
}

/**
 * The tokens of a query. People run Chinese words together as no text does (卢旺达咖啡), so pairs are made within
 * its words and not across them: 卢旺 旺达 咖啡. All of them are tokens of a text that has the words.
 */
export function queryTokens(text: string): string[] {
  return tokensOf(text, hanWords);
}

function tokensOf(text: string, cut: (run: string) => string[]): string[] {
  // Before anything else: NFKC would make a space of an acute accent that stands for an apostrophe.
  const folded = fold(text.replace(ELISION, '$1'));
  const tokens = new Set<string>();
  for (const [word] of folded.matchAll(WORD)) {
    for (const piece of splitHan(word, cut)) tokens.add(piece);
  }
  return [...tokens];
}

const chineseWords = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** The words of a run; characters that the dictionary can't join are taken as one word: 卢, 旺, 达 are 卢旺达. */
function hanWords(run: string): string[] {
  const words: string[] = [];
  let loose = '';
  for (const { segment } of chineseWords.segment(run)) {
    if ([...segment].length === 1) {
      loose += segment;
    } else {
      if (loose !== '') words.push(loose);
      loose = '';
      words.push(segment);
    }
  }
  return loose === '' ? words : [...words, loose];
}

/** Words that a hyphen holds together; soft and non-breaking hyphens are hyphens. */
const HYPHENATED = /[\p{L}\p{M}]+(?:[-\u00AD\u2010\u2011][\p{L}\p{M}]+)+/gu;

/**
 * What the index holds of a text: its search tokens; each single Chinese character, so that a query of one character (茶)
 * finds words that contain it; and hyphenated words as one, since others write them so (hand-woven: handwoven).
 */
export function indexTokens(text: string): string[] {
  const folded = fold(text);
  const characters = folded.match(/\p{Script=Han}/gu) ?? [];
  const joined = (folded.match(HYPHENATED) ?? []).map((word) => word.replace(/[^\p{L}\p{M}]/gu, ''));
  return [...new Set([...searchTokens(text), ...characters, ...joined])];
}

function splitHan(word: string, cut: (run: string) => string[]): string[] {
  const pieces: string[] = [];
  let end = 0;
  for (const match of word.matchAll(HAN_RUN)) {
    pieces.push(...variants(word.slice(end, match.index)), ...cut(match[0]).flatMap(bigrams));
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
