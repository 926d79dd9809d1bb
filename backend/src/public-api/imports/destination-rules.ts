import { rulesInWords, type RulesInWords } from '@caravanserai/customs/explain/rules/rules-in-words';
import { localDay } from '@caravanserai/customs/local-day';
import { sameCustomsTerritory } from '@caravanserai/customs/territory';
import type { Locale } from '@caravanserai/locales/registry';
import type { Destination, Reference } from '../../catalogue/reference';

/** The rules in force at a destination, in words. @param now ISO date-time */
export function destinationRules(
  { iso2: dest, currency }: Destination,
  reference: Reference,
  now: string,
  locale: Locale,
): RulesInWords {
  const stockIn = stockFor(dest, reference);
  return rulesInWords({ dest, currency, stockIn }, reference.rules, localDay(now, dest), locale);
}

/** Where duty-paid stock for a destination stands: in the country itself before the rest of its territory. */
function stockFor(dest: string, { places }: Reference): string | undefined {
  const countries = [...places.values()]
    .filter(
      ({ kind, country }) =>
        (kind === 'domestic' || kind === 'overseas') && sameCustomsTerritory(country, dest),
    )
    .map(({ country }) => country)
    .sort();
  return countries.includes(dest) ? dest : countries[0];
}
