import * as z from 'zod/mini';
import { countryCode, currencyCode, isoDate, localeCode } from './common';

/** `GET /store/destinations`: where the shop sends to, in the order of names in the asked language. */
export const destinationsResponse = z.object({
  destinations: z.array(
    z.object({
      iso2: countryCode,
      name: z.string(),
      region_id: z.string(),
      charged_currency: currencyCode,
    }),
  ),
  display_currencies: z.array(currencyCode),
  /** Names of places that goods leave from, by code, where they were written in Medusa Admin; others have words of ours. */
  place_names: z.record(z.string(), z.string()),
  locale: localeCode,
});
export type DestinationsResponse = z.infer<typeof destinationsResponse>;

/** `GET /store/exchange-rates?base=CNY`: how many units of each currency one unit of `base` is, as decimal strings. */
export const exchangeRatesQuery = z.strictObject({ base: currencyCode });
export const exchangeRatesResponse = z.object({
  base: currencyCode,
  date: isoDate,
  source: z.string(),
  use: z.enum(['display']),
  rates: z.record(z.string(), z.string()),
});
export type ExchangeRatesResponse = z.infer<typeof exchangeRatesResponse>;
