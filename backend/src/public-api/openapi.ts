import { apiError } from '@caravanserai/contracts/common';
import { importListResponse, importResponse } from '@caravanserai/contracts/import-rules';
import { listingResponse, listingsResponse, suggestResponse } from '@caravanserai/contracts/listings';
import {
  featuredGoodsResponse,
  merchantResponse,
  pavilionResponse,
  pavilionsResponse,
} from '@caravanserai/contracts/pavilions';
import {
  listingQuery,
  listingsQuery,
  localeOnlyQuery,
  readOnlyQuery,
  suggestQuery,
} from '@caravanserai/contracts/query';
import {
  destinationsResponse,
  exchangeRatesQuery,
  exchangeRatesResponse,
} from '@caravanserai/contracts/reference';
import { sitemapQuery, sitemapResponse } from '@caravanserai/contracts/sitemap';
import * as z from 'zod/mini';

interface Described {
  summary: string;
  query: z.ZodMiniType;
  response: z.ZodMiniType;
}

/** What each public read is, by its path: the source of the OpenAPI document and of the tests that hold it true. */
export const DESCRIBED: Readonly<Record<string, Described>> = {
  '/store/pavilions': {
    summary: 'All pavilions, in the order of their names in the asked language.',
    query: localeOnlyQuery,
    response: pavilionsResponse,
  },
  '/store/pavilions/{handle}': {
    summary: 'One pavilion.',
    query: localeOnlyQuery,
    response: pavilionResponse,
  },
  '/store/pavilions/{handle}/featured': {
    summary: 'What a pavilion puts in front, of that what can be bought at the destination today.',
    query: readOnlyQuery,
    response: featuredGoodsResponse,
  },
  '/store/listings': {
    summary:
      'Goods as cards: search by words, pinyin or HS code with slips forgiven, filters, counts, sorting, keyset paging.',
    query: listingsQuery,
    response: listingsResponse,
  },
  '/store/listings/suggest': {
    summary: 'Suggestions while typing: what can be sent to the destination, and names to look through.',
    query: suggestQuery,
    response: suggestResponse,
  },
  '/store/listings/{slug}': {
    summary: 'One goods with every way of getting it to the destination. An old slug answers 308.',
    query: listingQuery,
    response: listingResponse,
  },
  '/store/merchants/{handle}': {
    summary: 'One merchant.',
    query: localeOnlyQuery,
    response: merchantResponse,
  },
  '/store/destinations': {
    summary: 'Where the shop sends to.',
    query: localeOnlyQuery,
    response: destinationsResponse,
  },
  '/store/destinations/import': {
    summary: 'Every destination with what the shop promises about an ordinary parcel from abroad.',
    query: localeOnlyQuery,
    response: importListResponse,
  },
  '/store/destinations/{iso2}/import': {
    summary: 'The import rules in force at a destination in words, with examples reckoned now.',
    query: localeOnlyQuery,
    response: importResponse,
  },
  '/store/exchange-rates': {
    summary: 'The latest rates for indicative amounts.',
    query: exchangeRatesQuery,
    response: exchangeRatesResponse,
  },
  '/store/sitemap': {
    summary:
      'Every public page, with the day it last changed where that is known. A part that is not there is 404.',
    query: sitemapQuery,
    response: sitemapResponse,
  },
};

type Json = Record<string, unknown>;

/** A schema as OpenAPI 3.1 takes it: JSON Schema 2020-12 without the repeated dialect. */
function jsonSchema(schema: z.ZodMiniType): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'output' });
  return rest;
}

function parameters(path: string, query: z.ZodMiniType): Json[] {
  const { properties = {}, required = [] } = jsonSchema(query) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
    ...(schema.type === 'array' && { style: 'form', explode: true }),
  }));
  return [...inPath, ...inQuery];
}

function operation(path: string, { summary, query, response }: Described): Json {
  const json = (schema: z.ZodMiniType) => ({ 'application/json': { schema: jsonSchema(schema) } });
  const refused = (description: string) => ({ description, content: json(apiError) });
  const byHandle = path.includes('{') || path === '/store/sitemap';
  return {
    get: {
      summary,
      security: [{ publishableKey: [] }],
      parameters: parameters(path, query),
      responses: {
        200: { description: 'The answer; its ETag is strong.', content: json(response) },
        304: { description: 'Unchanged since the ETag in If-None-Match.' },
        400: refused('A parameter is missing, unknown or bad, or the key is missing; `parameter` names it.'),
        401: refused('The publishable key is not valid.'),
        ...(byHandle && { 404: refused('Nothing public is at this address.') }),
      },
    },
  };
}

let document: Json | undefined;

/** The OpenAPI 3.1 description of our public reads, made from the schemas that check them. */
export function openApiDocument(): Json {
  document ??= {
    openapi: '3.1.0',
    info: {
      title: 'Caravanserai catalogue',
      version: '0.1.0',
      description:
        'Public reads of the shop. Amounts are integers in minor units; texts carry the language they are really in.',
    },
    components: {
      securitySchemes: { publishableKey: { type: 'apiKey', in: 'header', name: 'x-publishable-api-key' } },
    },
    paths: Object.fromEntries(
      Object.entries(DESCRIBED).map(([path, about]) => [path, operation(path, about)]),
    ),
  };
  return document;
}
