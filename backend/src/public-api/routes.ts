import {
  listingQuery,
  listingsQuery,
  localeOnlyQuery,
  readOnlyQuery,
  suggestQuery,
} from '@caravanserai/contracts/query';
import { exchangeRatesQuery } from '@caravanserai/contracts/reference';
import { sitemapQuery } from '@caravanserai/contracts/sitemap';
import type { Request } from 'express';
import type * as z from 'zod/mini';
import { queryString } from '../front-door/query';
import type { Answer } from './answer';
import { goodsPage } from './goods/goods-page';
import { listings } from './lists/listings';
import { importList } from './imports/import-list';
import { importPage } from './imports/import-page';
import { parseQuery, type Kinds } from './parse-query';
import { featured } from './pavilions/featured';
import { merchant, pavilion, pavilions } from './pavilions/pavilions';
import { destinations, exchangeRates } from './reference-reads';
import type { CatalogueService } from './service';
import { sitemap } from './sitemap/sitemap';
import { suggest } from './suggest';

/** Answers one address; the query has passed the schema. */
export type Read = (
  service: CatalogueService,
  request: Request,
) => { key: string; make: () => Promise<Answer> } | Answer;

const LIST_KINDS: Kinds = {
  pavilion: 'list',
  category: 'list',
  route: 'list',
  merchant: 'list',
  include_undeliverable: 'boolean',
  in_stock: 'boolean',
  facets: 'boolean',
  within_days: 'integer',
  price_min: 'integer',
  price_max: 'integer',
  limit: 'integer',
};

function read<Schema extends z.ZodMiniType>(
  schema: Schema,
  make: (service: CatalogueService, query: z.infer<Schema>, request: Request) => Promise<Answer>,
  kinds?: Kinds,
): Read {
  return (service, request) => {
    const parsed = parseQuery(request, schema, kinds);
    if (!parsed.ok) return parsed.answer;
    const key = `${service.today()} ${request.path} ${JSON.stringify(parsed.value)}`;
    return { key, make: () => make(service, parsed.value, request) };
  };
}

const search = (request: Request): string => {
  const query = queryString(request.url);
  return query === '' ? '' : `?${query}`;
};

const part = (request: Request, name: string): string => request.params[name] ?? '';

/** Our public reads; fixed words stand before the addresses that could swallow them. */
export const READS: Readonly<Record<string, Read>> = {
  '/store/pavilions': read(localeOnlyQuery, pavilions),
  '/store/pavilions/:handle': read(localeOnlyQuery, (service, query, request) =>
    pavilion(service, part(request, 'handle'), query),
  ),
  '/store/pavilions/:handle/featured': read(readOnlyQuery, (service, query, request) =>
    featured(service, part(request, 'handle'), query),
  ),
  '/store/merchants/:handle': read(localeOnlyQuery, (service, query, request) =>
    merchant(service, part(request, 'handle'), query),
  ),
  '/store/destinations': read(localeOnlyQuery, destinations),
  '/store/destinations/import': read(localeOnlyQuery, importList),
  '/store/destinations/:iso2/import': read(localeOnlyQuery, (service, query, request) =>
    importPage(service, part(request, 'iso2'), query),
  ),
  '/store/exchange-rates': read(exchangeRatesQuery, exchangeRates),
  '/store/sitemap': read(sitemapQuery, sitemap, { part: 'integer' }),
  '/store/listings': read(listingsQuery, listings, LIST_KINDS),
  '/store/listings/suggest': read(suggestQuery, suggest),
  '/store/listings/:slug': read(listingQuery, (service, query, request) =>
    goodsPage(service, part(request, 'slug'), query, search(request)),
  ),
};
