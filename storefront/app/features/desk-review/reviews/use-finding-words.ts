import type { Finding } from '@caravanserai/contracts/desk-review';
import { countryName, isCountryCode } from '@caravanserai/locales/countries';
import { isSourceLocale, languageName } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../../desk/use-code-words';
import { useLocale } from '../../../i18n/use-locale';

/** Which list of words a value of a finding is from. */
const LISTS: Readonly<Record<string, string>> = {
  label: 'datum',
  claim: 'claim',
  reason: 'ban',
  script: 'script',
};

/** A finding as a sentence in the reader's language. */
export function useFindingWords() {
  const locale = useLocale();
  const { t } = useTranslation('codes');
  const words = useCodeWords('desk-review');
  const named = (name: string, value: string): string => {
    const list = LISTS[name];
    if (list) return words(`${list}.${value}`) ?? value;
    if (name === 'origin') return isCountryCode(value) ? countryName(value, locale) : value;
    if (name === 'language') return isSourceLocale(value) ? languageName(value, locale) : value;
    if (name === 'route') return t(`routes.${value}.label` as 'routes.bonded.label', { defaultValue: value });
    if (name === 'times')
      return new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).format(Number(value));
    return value;
  };
  return ({ code, values }: Pick<Finding, 'code' | 'values'>): string => {
    const said = Object.entries(values).map(([name, value]) => [name, named(name, value)]);
    return words(`finding.${code}`, Object.fromEntries(said) as Record<string, string>) ?? code;
  };
}
