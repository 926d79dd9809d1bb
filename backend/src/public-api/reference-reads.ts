import type { localeOnlyQuery } from '@caravanserai/contracts/query';
import type {
  DestinationsResponse,
  ExchangeRatesResponse,
  exchangeRatesQuery,
} from '@caravanserai/contracts/reference';
import { countryName, sortByCountryName } from '@caravanserai/locales/countries';
import { crossRate } from '@caravanserai/money/convert';
import type * as z from 'zod/mini';
import { ownPlaceName } from '../delivery/place-names';
import { badParameter, jsonAnswer, notFound, type Answer } from './answer';
import type { CatalogueService } from './service';

/** `GET /store/destinations` */
export async function destinations(
  service: CatalogueService,
  { locale }: z.infer<typeof localeOnlyQuery>,
): Promise<Answer> {
  const reference = await service.reference();
  const response: DestinationsResponse = {
    destinations: sortByCountryName([...reference.destinations.keys()], locale).flatMap((iso2) => {
      const destination = reference.destinations.get(iso2);
      if (!destination) return [];
      const { region_id, currency } = destination;
      return [{ iso2, name: countryName(iso2, locale), region_id, charged_currency: currency }];
    }),
    display_currencies: Object.keys(reference.rates?.perDollar ?? {}).sort(),
    place_names: Object.fromEntries(
      [...reference.places.values()].flatMap((place) => {
        const name = ownPlaceName(place, locale);
        return name === undefined ? [] : [[place.code, name]];
      }),
    ),
    locale,
  };
  return jsonAnswer(JSON.stringify(response));
}

/** `GET /store/exchange-rates`: the latest display rates, turned to the asked base. */
export async function exchangeRates(
  service: CatalogueService,
  { base }: z.infer<typeof exchangeRatesQuery>,
): Promise<Answer> {
  const { rates } = await service.reference();
  if (!rates) return notFound;
  const perBase = rates.perDollar[base];
  if (perBase === undefined) {
    return badParameter('base', 'one_of', { values: Object.keys(rates.perDollar).sort().join(', ') });
  }
  const response: ExchangeRatesResponse = {
    base,
    date: rates.date,
    source: rates.source,
    use: 'display',
    rates: Object.fromEntries(
      Object.entries(rates.perDollar)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, perDollar]) => [code, code === base ? '1' : crossRate(perBase, perDollar)]),
    ),
  };
  return jsonAnswer(JSON.stringify(response));
}
