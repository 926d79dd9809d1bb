import { withoutArabicArticle } from '@caravanserai/locales/fold-arabic';
import type { Locale } from '@caravanserai/locales/registry';
import { searchTokens } from '@caravanserai/locales/search-tokens';
import { SOURCE_TAG } from '../../catalogue/build/search-document';

/** More words than this only narrow to nothing. */
const MOST_WORDS = 8;

export interface QueryWords {
  words: string[];
  /** Languages to look in: the asked one, English, and whatever the goods were described in. */
  tags: string[];
  lastIsPrefix: boolean;
}

/**
 * The words of a search, folded as the index is. An Arabic word counts without its article, which the index
 * holds too; a Chinese pair of characters is no beginning of a longer word.
 */
export function queryWords(text: string, locale: Locale): QueryWords {
  const tokens = searchTokens(text);
  const words = tokens
    .filter((token) => {
      const bare = withoutArabicArticle(token);
      return bare === undefined || !tokens.includes(bare);
    })
    .slice(0, MOST_WORDS);
  const last = words.at(-1) ?? '';
  const finished = /[\s\p{P}]$/u.test(text);
  return {
    words,
    tags: [...new Set([locale, 'en', SOURCE_TAG])],
    lastIsPrefix: !finished && !/\p{Script=Han}/u.test(last),
  };
}
