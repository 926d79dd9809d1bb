import { WORDS } from './forbidden-lists';

/**
 * `superlative`: the best, the first, of the highest rank (Advertising Law of China, article 9(3)); `cure`: prevents,
 * treats or heals (Regulation (EU) 1169/2011, article 7(3); Advertising Law of China, article 17); `authority`:
 * speaks for a state (article 9(2)); `promise`: what nobody can promise.
 */
export type Claim = 'superlative' | 'cure' | 'authority' | 'promise';

export interface ForbiddenWord {
  readonly claim: Claim;
  /** As it stands in the text. */
  readonly found: string;
}

/** Words that may not stand in goods' texts, in the text's language, in the order of the text, each once. */
export function forbiddenWords(text: string, locale: string): readonly ForbiddenWord[] {
  const lists = Object.hasOwn(WORDS, locale) ? WORDS[locale] : undefined;
  const found = Object.entries(lists ?? {}).flatMap(([claim, words]) =>
    [...text.normalize('NFC').matchAll(patternOf(words, locale))].map((match) => ({
      claim: claim as Claim,
      found: match[0].trim(),
      at: match.index,
    })),
  );
  const seen = new Set<string>();
  return found
    .sort((one, other) => one.at - other.at)
    .flatMap(({ claim, found: word }) => {
      const key = word.toLowerCase();
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ claim, found: word }];
    });
}

/** Arabic words may carry a conjunction or a preposition, Chinese ones stand without spaces. */
function patternOf(words: readonly string[], locale: string): RegExp {
  const any = words.join('|');
  if (locale === 'zh-CN') return new RegExp(`(?:${any})`, 'gu');
  const prefix = locale === 'ar' ? '(?:[وفبلك]?)' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])${prefix}(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
}
