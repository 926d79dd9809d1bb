import { pavilionLook } from '@caravanserai/art/pavilions';
import { supplyRoute } from '@caravanserai/contracts/common';
import type { PavilionResponse } from '@caravanserai/contracts/pavilions';
import type { LoaderFunctionArgs } from 'react-router';
import { callForPage } from '../../data/backend.server';
import { readListings } from '../../data/public-reads.server';
import { shopContext } from '../../data/shop-context.server';

const PAGE_SIZE = 24;

/** A pavilion with its content and the first goods that reach the shopper, by one route or all. */
export async function loadPavilion(args: LoaderFunctionArgs) {
  const shop = await shopContext(args);
  const handle = args.params.handle ?? '';
  const asked = new URL(args.request.url).searchParams;
  const route = supplyRoute.safeParse(asked.get('route')).data;
  const query = { locale: shop.locale };
  const [{ pavilion }, goods] = await Promise.all([
    callForPage<PavilionResponse>(`/store/pavilions/${encodeURIComponent(handle)}`, {
      query,
      shopperAddress: shop.shopperAddress,
    }),
    readListings(shop, {
      pavilion: handle,
      route,
      sort: 'soonest',
      facets: true,
      limit: PAGE_SIZE,
      cursor: asked.get('cursor'),
    }),
  ]);
  return { pavilion, palette: paletteOf(pavilion.iso2), goods, route };
}

export type Pavilion = PavilionResponse['pavilion'];
export type PavilionData = Awaited<ReturnType<typeof loadPavilion>>;

/** The five threads of the pavilion's cloth; a pavilion that came later may not have one yet. */
function paletteOf(iso2: string): readonly string[] {
  try {
    return pavilionLook(iso2).palette;
  } catch {
    return [];
  }
}
