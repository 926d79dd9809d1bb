import type { GoodsDataPatch } from '@caravanserai/contracts/desk-goods-data';
import type { LandedPreview } from '@caravanserai/contracts/desk-landed';
import type { Locale } from '@caravanserai/locales/registry';
import { readContent } from '../authoring/texts/read-content';
import { offersAt } from '../catalogue/build/offers';
import type { GoodsSource } from '../catalogue/build/sources';
import type { Database } from '../catalogue/database';
import { readReference, type Destination, type Reference } from '../catalogue/reference';
import { estimateOf } from '../public-api/goods/estimate';
import { Shipping } from '../public-api/shipping';
import { goodsDataOf } from './data/goods-data-of';
import { previewSource } from './preview-source';

export interface LandedAsked {
  readonly goodsId: string;
  readonly destinations: readonly string[];
  /** Data that may not be saved yet. */
  readonly patch: GoodsDataPatch;
  readonly locale: Locale;
  /** ISO date-time. */
  readonly now: string;
}

/**
 * What shoppers in some countries would pay for one piece, by the way that serves them soonest: the same reckoning as
 * the listing's page, with data as they are being written.
 */
export async function landedPreview(database: Database, asked: LandedAsked): Promise<LandedPreview[]> {
  const { goodsId, patch, now, locale } = asked;
  const reference = await readReference(database);
  const content = await readContent(database, goodsId);
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  const data = goodsDataOf({ ...content.all_data, ...given });
  const preview = await previewSource(database, goodsId, data, reference, now);
  if (!preview) return [];
  return asked.destinations.flatMap((iso2) => {
    const destination = reference.destinations.get(iso2);
    if (!destination) return [];
    const shipping = new Shipping(reference, destination, preview.currency, now);
    return [previewAt({ ...preview, reference, locale, shipping }, destination)];
  });
}

interface Previewed {
  readonly source: GoodsSource;
  /** The merchant's own. */
  readonly currency: string;
  readonly reference: Reference;
  readonly shipping: Shipping;
  readonly locale: Locale;
}

function previewAt(previewed: Previewed, { iso2, currency }: Destination): LandedPreview {
  const { source, reference, shipping, locale } = previewed;
  const [offer, ...others] = offersAt(source, shipping.destination, reference, shipping.now);
  const nothing = {
    ...{ destination: iso2, listing_id: null, route: null, goods: null, freight: null, transport: null },
    ...{ charges: [], total: null, landed: null, arrives: null, own: null },
  };
  if (!offer) return { ...nothing, reasons: ['no_route'] };
  if (!offer.deliverable) {
    const reasons = new Set([offer, ...others].flatMap((each) => each.reasons));
    return { ...nothing, reasons: [...reasons] };
  }
  const estimate = estimateOf({ source, offer, reference, shipping, locale });
  const { listing, place } = offer;
  const own = currency === previewed.currency ? estimate?.total : estimate?.indicative;
  return {
    destination: iso2,
    listing_id: listing.id,
    route: listing.route,
    reasons: [],
    goods: estimate?.goods ?? (offer.price && { amount: offer.price.net, currency }),
    freight: estimate?.freight ?? null,
    transport: estimate?.transport ?? null,
    charges: estimate?.charges ?? [],
    total: estimate?.total ?? null,
    landed: estimate?.landed ?? null,
    arrives: shipping.arrival(listing.route, place.code, source.merchant.handle),
    own: own ? { amount: own.amount, currency: own.currency } : null,
  };
}
