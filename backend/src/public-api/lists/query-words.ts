import { withoutArabicArticle } from '@caravanserai/locales/fold-arabic';
import type { Locale } from '@caravanserai/locales/registry';
import { queryTokens } from '@caravanserai/locales/search-tokens';
import { SOURCE_TAG } from '../../catalogue/build/search-document';
import { isFiller } from '../../catalogue/words/filler-words';
import { plainCodes } from '../../catalogue/words/hs-words';
import { simplified } from '../../catalogue/words/simplified';

/** More words than this only narrow to nothing. */
const MOST_WORDS = 8;

/** A reader may type words of another language of the shop; their script says which. */
const SCRIPTS: readonly (readonly [RegExp, Locale])[] = [
  [/\p{Script=Han}/u, 'zh-CN'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
];

export interface QueryWords {
  words: string[];
  /** Languages to look in: the asked one, that of the script, English, and whatever the goods were described in. */
  tags: string[];
  lastIsPrefix: boolean;
}

/**
 * The words of a search, folded as the index is. Traditional characters count as simplified ones, an Arabic word
 * without its article, which the index holds too; words that say nothing are left out, unless nothing else is
 * there. A Chinese pair of characters is no beginning of a longer word.
 */
export function queryWords(text: string, locale: Locale): QueryWords {
  const codes = plainCodes(simplified(text));
  const tokens = queryTokens(codes.text);
  const bare = tokens.filter((token) => {
    const without = withoutArabicArticle(token);
    return without === undefined || !tokens.includes(without);
  });
  const telling = bare.filter((token) => !isFiller(token, locale) && !codes.isSaid(token));
  const words = (telling.length > 0 ? telling : bare).slice(0, MOST_WORDS);
  const last = words.at(-1) ?? '';
  const finished = /[\s\p{P}]$/u.test(text) || last !== bare.at(-1);
  const written = SCRIPTS.flatMap(([script, tag]) => (script.test(text) ? [tag] : []));
  return {
    words,
    tags: [...new Set([locale, ...written, 'en', SOURCE_TAG])],
    lastIsPrefix: !finished && !/\p{Script=Han}/u.test(last),
  };
}
