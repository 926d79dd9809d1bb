import type { SitemapResponse } from '@caravanserai/contracts/sitemap';
import { callForPage } from '../../data/backend.server';

/** One part of the shop's map; a part that isn't there is a 404. */
export const readMap = (part: number, shopperAddress: string): Promise<SitemapResponse> =>
  callForPage<SitemapResponse>('/store/sitemap', { query: { part }, shopperAddress });

const HOUR_SECONDS = 3600;

export const XML_HEADERS = {
  'Content-Type': 'application/xml; charset=utf-8',
  'Cache-Control': `public, max-age=${HOUR_SECONDS}`,
};
