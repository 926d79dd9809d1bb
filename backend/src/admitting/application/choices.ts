import type { ApplicationFields, ApplicationResponse } from '@caravanserai/contracts/desk-application';
import { codesFor } from '@caravanserai/locales/codes/codes';
import {
  COUNTRY_CODES,
  countryName,
  isCountryCode,
  sortByCountryName,
} from '@caravanserai/locales/countries';
import { countryCurrency } from '@caravanserai/locales/country-currencies';
import type { Locale } from '@caravanserai/locales/registry';
import { autonym, isSourceLocale, languageName, SOURCE_LOCALES } from '@caravanserai/locales/source-locales';
import { CURRENCY_CODES, isCurrencyCode } from '@caravanserai/money/currencies';

const categories = (): readonly string[] => Object.keys(codesFor('en').categories);

/** What may stand in the lists of an application, named in the reader's language. */
export function choicesIn(locale: Locale): ApplicationResponse['choices'] {
  const byName = new Intl.Collator(locale);
  return {
    countries: sortByCountryName(COUNTRY_CODES, locale).map((code) => ({
      code,
      name: countryName(code, locale),
      currency: isCurrencyCode(countryCurrency(code)) ? countryCurrency(code) : '',
    })),
    languages: SOURCE_LOCALES.map((code) => ({
      code,
      name: languageName(code, locale),
      autonym: autonym(code),
    })).sort((one, other) => byName.compare(one.name, other.name)),
    categories: [...categories()],
    currencies: [...CURRENCY_CODES],
  };
}

/** The first field that holds a code the shop doesn't know; undefined where all are known. Empty is no code. */
export function unknownCode(fields: ApplicationFields): keyof ApplicationFields | undefined {
  if (fields.country !== '' && !isCountryCode(fields.country)) return 'country';
  if (fields.currency !== '' && !isCurrencyCode(fields.currency)) return 'currency';
  if (fields.source_locale !== '' && !isSourceLocale(fields.source_locale)) return 'source_locale';
  if (!fields.languages.every(isSourceLocale)) return 'languages';
  return fields.categories.every((code) => categories().includes(code)) ? undefined : 'categories';
}
