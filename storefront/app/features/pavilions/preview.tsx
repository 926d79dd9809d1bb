import type { PagePreviewResponse } from '@caravanserai/contracts/desk-pavilion';
import type { FeaturedGoodsResponse } from '@caravanserai/contracts/pavilions';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { callForPage } from '../../data/backend.server';
import { readListings } from '../../data/public-reads.server';
import { shownCard } from '../../data/shown-card';
import { shopContext } from '../../data/shop-context.server';
import { operatorDesk } from '../../desk/desk-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { goodsOnPage } from './goods-on-page';
import { readChoice } from './goods-query';
import { paletteOf } from './loader.server';
import { mapOfBases } from './map/base-map.server';
import { PavilionView } from './pavilion-view';

export const handle: RouteHandle = { namespaces: ['pavilion'] };

/** A version of the page for those who run the pavilion; its goods are those that are public now. */
export async function loader(args: LoaderFunctionArgs) {
  const desk = await operatorDesk(args);
  const shop = await shopContext(args);
  const version = new URL(args.request.url).searchParams.get('version');
  const { shopperAddress, readQuery } = shop;
  const { handle: pavilionHandle } = desk.tenant;
  const [{ pavilion }, goods, featured] = await Promise.all([
    desk.call<PagePreviewResponse>('/operator/page/preview', { query: { version } }),
    readListings(shop, { pavilion: pavilionHandle, sort: 'soonest', facets: true, limit: 24 }),
    callForPage<FeaturedGoodsResponse>(`/store/pavilions/${encodeURIComponent(pavilionHandle)}/featured`, {
      query: readQuery,
      shopperAddress,
    }),
  ]);
  return {
    pavilion,
    palette: paletteOf(pavilion.iso2),
    map: mapOfBases(pavilion.iso2, pavilion.bases),
    goods,
    ...goodsOnPage({ featured: featured.cards.map(shownCard), cards: goods.cards, isFirst: true }),
    choice: readChoice(new URLSearchParams()),
    plain: true,
  };
}

/** The shop's page made of a version that isn't shown yet. */
export default function Preview() {
  return (
    <>
      <meta name="robots" content="noindex" />
      <PavilionView data={useLoaderData<typeof loader>()} />
    </>
  );
}
