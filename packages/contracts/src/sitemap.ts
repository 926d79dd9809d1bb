import * as z from 'zod/mini';
import { countryCode, isoDate } from './common';

/** So many goods stand in one part: each takes one of the 50,000 addresses that a sitemap may hold (sitemaps.org). */
export const SITEMAP_GOODS = 10_000;

export const sitemapQuery = z.strictObject({
  /** From 1; the first part also names the pages that are no goods. */
  part: z.optional(z.int().check(z.gte(1), z.lte(1000))),
});
export type SitemapQuery = z.infer<typeof sitemapQuery>;

const place = z.object({ handle: z.string(), changed: isoDate });

/** `GET /store/sitemap`: every public page of the shop, with the day it last changed where that is known. */
export const sitemapResponse = z.object({
  parts: z.int(),
  pavilions: z.array(place),
  merchants: z.array(place),
  /** Categories that hold goods. */
  categories: z.array(z.string()),
  destinations: z.array(countryCode),
  /** `slugs` by language, complete. */
  goods: z.array(z.object({ slugs: z.record(z.string(), z.string()), changed: isoDate })),
});
export type SitemapResponse = z.infer<typeof sitemapResponse>;
