import { fold } from '@caravanserai/locales/fold';
import type { Locale } from '@caravanserai/locales/registry';

const of = (words: string): ReadonlySet<string> => new Set(fold(words).split(' '));

/** Words that say nothing about goods, as people put them between those that do. */
const FILLERS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: of('a an the and or of for from with without to in on at by my me some is it'),
  'zh-CN': of('的 和 与 及 或 我 要 买 给 在 从'),
  ru: of('и или в во на с со из от для к ко по без у о об не мне'),
  ar: of('من في الى على عن مع او و بدون'),
  fr: of('le la les l un une des du de d et ou au aux en avec sans pour par sur dans a'),
  es: of('el la los las lo un una unos unas de del y e o u al en con sin para por a'),
};

/** Whether a folded word of a query says nothing about goods in this language; the English *the* is French tea. */
export function isFiller(word: string, locale: Locale): boolean {
  return FILLERS[locale].has(word);
}
