import type { SitemapQuery, SitemapResponse } from '@caravanserai/contracts/sitemap';
import { jsonAnswer, notFound, type Answer } from '../answer';
import { slugsOf } from '../goods/slugs-of';
import type { CatalogueService } from '../service';
import { SITEMAP } from './sitemap-statement';

interface Row extends Omit<SitemapResponse, 'goods' | 'destinations'> {
  goods: { handle: string; slugs: Record<string, string>; changed: string }[];
}

/** `GET /store/sitemap`: every public page; a part that isn't there is 404. */
export async function sitemap(service: CatalogueService, { part = 1 }: SitemapQuery): Promise<Answer> {
  const [row] = await service.database.rows<Row>(SITEMAP, [part]);
  if (!row || part > row.parts) return notFound;
  const { destinations } = await service.reference();
  const response: SitemapResponse = {
    parts: row.parts,
    pavilions: row.pavilions,
    merchants: row.merchants,
    categories: row.categories,
    destinations: part === 1 ? [...destinations.keys()].sort() : [],
    goods: row.goods.map((goods) => ({ slugs: slugsOf(goods), changed: goods.changed })),
  };
  return jsonAnswer(JSON.stringify(response));
}
