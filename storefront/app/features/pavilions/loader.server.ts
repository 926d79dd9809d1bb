import { pavilionLook } from '@caravanserai/art/pavilions';
import type { FeaturedGoodsResponse, PavilionResponse } from '@caravanserai/contracts/pavilions';
import type { LoaderFunctionArgs } from 'react-router';
import { callForPage } from '../../data/backend.server';
import { readListings } from '../../data/public-reads.server';
import { shownCard } from '../../data/shown-card';
import { shopContext } from '../../data/shop-context.server';
import { goodsOnPage } from './goods-on-page';
import { readChoice } from './goods-query';
import { mapOfBases } from './map/base-map.server';

const PAGE_SIZE = 24;
const NOTHING: Pick<FeaturedGoodsResponse, 'cards'> = { cards: [] };

/** A pavilion with its content and the first goods that reach the shopper, by one route or all. */
export async function loadPavilion(args: LoaderFunctionArgs) {
  const shop = await shopContext(args);
  const handle = args.params.handle ?? '';
  const asked = new URL(args.request.url).searchParams;
  const choice = readChoice(asked);
  const { shopperAddress } = shop;
  const path = `/store/pavilions/${encodeURIComponent(handle)}`;
  const cursor = asked.get('cursor');
  const [{ pavilion }, goods, featured] = await Promise.all([
    callForPage<PavilionResponse>(path, { query: { locale: shop.locale }, shopperAddress }),
    readListings(shop, {
      pavilion: handle,
      route: choice.route,
      include_undeliverable: choice.away || undefined,
      sort: 'soonest',
      facets: true,
      limit: PAGE_SIZE,
      cursor,
    }),
    // Who looks for one route has seen them.
    choice.route
      ? NOTHING
      : callForPage<FeaturedGoodsResponse>(`${path}/featured`, { query: shop.readQuery, shopperAddress }),
  ]);
  return {
    pavilion,
    palette: paletteOf(pavilion.iso2),
    map: mapOfBases(pavilion.iso2, pavilion.bases),
    goods,
    ...goodsOnPage({ featured: featured.cards.map(shownCard), cards: goods.cards, isFirst: !cursor }),
    choice,
    /** The page as search engines should keep it: nothing chosen, nothing turned. */
    plain: asked.size === 0,
  };
}

export type Pavilion = PavilionResponse['pavilion'];
export type PavilionData = Awaited<ReturnType<typeof loadPavilion>>;

/** The five threads of the pavilion's cloth; a pavilion that came later may not have one yet. */
export function paletteOf(iso2: string): readonly string[] {
  try {
    return pavilionLook(iso2).palette;
  } catch {
    return [];
  }
}
