import type { ListingsResponse } from '@caravanserai/contracts/listings';
import { codesFor } from '@caravanserai/locales/codes/codes';
import { localeInfo } from '@caravanserai/locales/registry';
import { redirect } from 'react-router';
import { BackendError, callBackend } from '../../data/backend.server';
import { pavilionNames } from '../../data/pavilion-names.server';
import type { ShopContext } from '../../data/shop-context.server';
import { shownCard } from '../../data/shown-card';
import { apiQuery, PAGE_SIZE } from './api-query';
import type { CatalogueData } from './catalogue-data';
import { cleanAddress } from './clean-address';
import { namedChoices } from './choices';
import type { Filters } from './filters';
import { merchantNames } from './merchant-names.server';

/**
 * One page of goods with its filters in the reader's words.
 * @param fixed what the page itself narrows to, beside what the shopper chose
 */
export async function loadCatalogue(
  shop: ShopContext,
  filters: Filters,
  request: Request,
  fixed: Partial<Filters> = {},
): Promise<CatalogueData> {
  // A form sent without script names every field, also those left empty.
  const clean = cleanAddress(request.url);
  if (clean !== null) throw redirect(clean);
  const [result, pavilions, merchants] = await Promise.all([
    fetchPage(shop, { ...filters, ...fixed }, request),
    pavilionNames(shop),
    merchantNames(shop, filters.pavilion, filters.merchant),
  ]);
  const { categories, reasons } = codesFor(shop.locale);
  const collator = new Intl.Collator(localeInfo(shop.locale).intlTag);
  const names = { pavilion: pavilions, merchant: merchants, category: categories };
  return {
    filters,
    cards: result.cards.map(shownCard),
    count: result.count,
    countCapped: result.count_capped,
    away: result.undeliverable ?? 0,
    next: result.next,
    previous: result.previous,
    choices: namedChoices(result.facets, filters, names, (a, b) => collator.compare(a, b)),
    chargedCurrency: result.charged_currency,
    routeRule: routeRule(filters, shop.shipTo, reasons),
  };
}

/** A page that the backend refuses (an outdated cursor, for one) starts again without what it names. */
async function fetchPage(shop: ShopContext, filters: Filters, request: Request): Promise<ListingsResponse> {
  const url = new URL(request.url);
  const charged =
    shop.reference.destinations.find(({ iso2 }) => iso2 === shop.shipTo)?.charged_currency ?? '';
  try {
    return await callBackend<ListingsResponse>('/store/listings', {
      query: {
        ...shop.readQuery,
        ...apiQuery(filters, charged),
        cursor: url.searchParams.get('cursor') || undefined,
        limit: PAGE_SIZE,
        facets: true,
      },
      shopperAddress: shop.shopperAddress,
    });
  } catch (error) {
    const wrong = error instanceof BackendError && error.status === 400 ? error.problem.parameter : undefined;
    if (!wrong || !url.searchParams.has(wrong)) throw error;
    url.searchParams.delete(wrong);
    throw redirect(url.pathname + url.search, 302);
  }
}

/** Bonded goods go to mainland China only; every other route only says that it doesn't lead there. */
function routeRule(
  { route: [route] }: Filters,
  shipTo: string,
  reasons: ReturnType<typeof codesFor>['reasons'],
): string | null {
  if (route === 'bonded' && shipTo !== 'CN') return reasons.bonded_china_only;
  return route === 'domestic' ? reasons.other_territory : null;
}
