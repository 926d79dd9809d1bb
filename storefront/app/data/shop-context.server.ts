import type { DestinationsResponse } from '@caravanserai/contracts/reference';
import { shopDefaults } from '@caravanserai/locales/destinations-defaults';
import { isLocale, normaliseLocale, type Locale } from '@caravanserai/locales/registry';
import { redirect, type AppLoadContext } from 'react-router';
import { notFound } from './backend.server';
import { readCookie } from './cookies.server';
import { destinations } from './destinations.server';

export const COUNTRY = /^[A-Z]{2}$/;
export const CURRENCY = /^[A-Z]{3}$/;

/** What every loader needs to know about the one who asks. */
export interface ShopContext {
  readonly locale: Locale;
  /** ISO 3166-1 alpha-2. */
  readonly shipTo: string;
  /** The display currency, ISO 4217. */
  readonly currency: string;
  /** Which of the two the shopper chose; the other is the language's default. */
  readonly chosen: { readonly shipTo: boolean; readonly currency: boolean };
  readonly reference: DestinationsResponse;
  readonly shopperAddress: string;
  /** The parameters that every public read of the backend takes. */
  readonly readQuery: { readonly locale: Locale; readonly ship_to: string; readonly currency: string };
}

interface LoaderArgs {
  readonly request: Request;
  readonly params: { readonly locale?: string };
  readonly context: AppLoadContext;
}

/**
 * Language, ship-to and display currency of a request. A choice that the shop doesn't know (any more) counts as
 * none.
 * @throws a 404 answer for an unknown language, a redirect for another spelling of ours (fr-FR is fr)
 */
export async function shopContext({ request, params, context }: LoaderArgs): Promise<ShopContext> {
  const locale = localeOrThrow(request, params.locale ?? '');
  const { shopperAddress } = context;
  const reference = await destinations(locale, shopperAddress);
  const defaults = shopDefaults(locale);
  const country = readCookie(request, 'ship_to', COUNTRY);
  const shown = readCookie(request, 'currency', CURRENCY);
  const shipTo = reference.destinations.find(({ iso2 }) => iso2 === country)?.iso2;
  const currency = reference.display_currencies.find((code) => code === shown);
  const readQuery = {
    locale,
    ship_to: shipTo ?? defaults.country,
    currency: currency ?? defaults.currency,
  };
  return {
    locale,
    shipTo: readQuery.ship_to,
    currency: readQuery.currency,
    chosen: { shipTo: shipTo !== undefined, currency: currency !== undefined },
    reference,
    shopperAddress,
    readQuery,
  };
}

/** The language of an address, or the answer that leads to the right one. */
export function localeOrThrow(request: Request, asked: string): Locale {
  if (isLocale(asked)) return asked;
  const meant = normaliseLocale(asked);
  if (!meant) throw notFound();
  const url = new URL(request.url);
  throw redirect(`/${meant}${url.pathname.slice(asked.length + 1)}${url.search}`, 308);
}
