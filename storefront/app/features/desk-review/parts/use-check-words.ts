import type { CheckLine } from '@caravanserai/contracts/desk-admissions';
import { countryName, isCountryCode } from '@caravanserai/locales/countries';
import { isSourceLocale, languageName } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../../desk/use-code-words';
import { useLocale } from '../../../i18n/use-locale';

/** A line of a checklist in words: its kind, with the countries, languages or categories it names. */
export function useCheckWords() {
  const locale = useLocale();
  const { t } = useTranslation('codes');
  const words = useCodeWords('desk-review');
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  return ({ kind, codes }: Pick<CheckLine, 'kind' | 'codes'>): string => {
    const named = codes.map((code) => {
      if (kind === 'country') return isCountryCode(code) ? countryName(code, locale) : code;
      if (kind === 'languages') return isSourceLocale(code) ? languageName(code, locale) : code;
      return t(`categories.${code}` as 'categories.coffee', { defaultValue: code });
    });
    return words(`check.${kind}`, { codes: list.format(named) }) ?? kind;
  };
}
