import { isSourceLocale, languageName } from '@caravanserai/locales/source-locales';
import { useLocale } from '../../../i18n/use-locale';

/** The name of a language in the reader's own. */
export function useLanguageWord(): (code: string) => string {
  const reader = useLocale();
  return (code) => (isSourceLocale(code) ? languageName(code, reader) : code);
}
