import type { listingQuery } from '@caravanserai/contracts/query';
import type { Locale } from '@caravanserai/locales/registry';
import type * as z from 'zod/mini';
import { offersAt, type BuiltOffer } from '../../catalogue/build/offers';
import { jsonAnswer, notFound, type Answer } from '../answer';
import { cardJson, type CardRow } from '../lists/cards';
import type { CatalogueService } from '../service';
import { shippingFor } from '../shipping-for';
import { workingOf } from './estimate';
import { GOODS_PAGE, RELATED, type GoodsPageSource } from './goods-statement';
import { shownOffer } from './shown-offer';
import { shownPage } from './shown-page';

const RELATED_CARDS = 8;

/** `GET /store/listings/:slug`: the page of goods with every way of getting them to the destination. */
export async function goodsPage(
  service: CatalogueService,
  slug: string,
  query: z.infer<typeof listingQuery>,
  search: string,
): Promise<Answer> {
  const shipping = await shippingFor(service, query);
  if ('kind' in shipping) return shipping;
  const locale: Locale = query.locale;
  const [source] = await service.database.rows<GoodsPageSource>(GOODS_PAGE, [slug, locale]);
  if (!source) return notFound;
  if (source.is_current === false) {
    const current = source.slugs[locale] ?? source.handle;
    return { kind: 'moved', location: `/store/listings/${encodeURIComponent(current)}${search}` };
  }
  const reference = await service.reference();
  const offers = offersAt(source, shipping.destination, reference, shipping.now);
  if (offers.some(({ hidden }) => hidden) && !offers.some(({ deliverable }) => deliverable)) return notFound;
  const asked = chosenFirst(offers, query).map((offer) => ({ source, offer, reference, shipping, locale }));
  const related = await service.database.rows<CardRow>(RELATED, [
    query.ship_to,
    locale,
    source.pavilion.handle,
    source.category,
    source.goods_id,
    RELATED_CARDS,
  ]);
  const page = shownPage({
    ...{ source, shipping, locale },
    offers: asked.map(shownOffer),
    working: asked[0] ? workingOf(asked[0]) : null,
  });
  const cards = related.map((row) => cardJson(row, shipping)).join(',');
  return jsonAnswer(`${JSON.stringify(page).slice(0, -1)},"related":[${cards}]}`);
}

/** The asked listing or route goes first; the others keep their order. */
function chosenFirst(
  offers: readonly BuiltOffer[],
  asked: { route?: string | undefined; listing?: string | undefined },
) {
  const chosen =
    offers.find(({ listing }) => listing.id === asked.listing) ??
    offers.find(({ listing }) => listing.route === asked.route);
  return chosen ? [chosen, ...offers.filter((offer) => offer !== chosen)] : offers;
}
