import type { RuleKind } from '@caravanserai/contracts/desk-admissions';
import { COUNTRY_CODES, countryName, sortByCountryName } from '@caravanserai/locales/countries';
import { languageName, SOURCE_LOCALES } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';

interface Choice {
  readonly code: string;
  readonly name: string;
}

/** The countries, languages or categories that a rule can name, in the order of their names. */
export function useRuleChoices(): (kind: RuleKind) => readonly Choice[] {
  const locale = useLocale();
  const { i18n } = useTranslation('codes');
  const collator = new Intl.Collator(locale);
  const byName = (choices: readonly Choice[]) =>
    [...choices].sort((one, other) => collator.compare(one.name, other.name));
  return (kind) => {
    if (kind === 'country')
      return sortByCountryName(COUNTRY_CODES, locale).map((code) => ({
        code,
        name: countryName(code, locale),
      }));
    if (kind === 'languages')
      return byName(SOURCE_LOCALES.map((code) => ({ code, name: languageName(code, locale) })));
    const words: unknown = i18n.getResource(i18n.language, 'codes', 'categories');
    return typeof words === 'object' && words !== null
      ? byName(Object.entries(words).map(([code, name]) => ({ code, name: String(name) })))
      : [];
  };
}
