import { indexTokens } from '@caravanserai/locales/search-tokens';
import type { Locale } from '@caravanserai/locales/registry';
import { pinyinWords } from '../catalogue/words/pinyin-words';
import type { QueryWords } from './lists/query-words';

const words = new Map<string, readonly string[]>();

/** The words of a pavilion's or category's name; there are few of them, so they are kept. */
function wordsOf(name: string, locale: Locale): readonly string[] {
  const key = `${locale} ${name}`;
  const known = words.get(key);
  if (known) return known;
  const made = [...indexTokens(name), ...(locale === 'zh-CN' ? pinyinWords(name) : [])];
  words.set(key, made);
  return made;
}

/** Whether a name has every word of the query, as the search would find it; the last may be the beginning of one. */
export function nameHas(
  name: string,
  locale: Locale,
  query: Pick<QueryWords, 'words' | 'lastIsPrefix'>,
): boolean {
  const own = wordsOf(name, locale);
  return query.words.every((word, index) =>
    query.lastIsPrefix && index === query.words.length - 1
      ? own.some((each) => each.startsWith(word))
      : own.includes(word),
  );
}
