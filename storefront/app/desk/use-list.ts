import { useLocale } from '../i18n/use-locale';

const SEPARATORS: Partial<Record<string, string>> = { 'zh-CN': '、', ar: '، ' };

/**
 * Joins names as the reader's language sets them one after another, with no "and" before the last. `Intl.ListFormat`
 * without a word runs Chinese names into one and sets only spaces between Russian ones.
 */
export function useList(): (names: readonly string[]) => string {
  const separator = SEPARATORS[useLocale()] ?? ', ';
  return (names) => names.join(separator);
}
