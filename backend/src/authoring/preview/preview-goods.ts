import type { PreviewResponse, previewQuery } from '@caravanserai/contracts/desk-write-help';
import type * as z from 'zod/mini';
import { offersAt } from '../../catalogue/build/offers';
import type { Database } from '../../catalogue/database';
import { readReference, type Reference } from '../../catalogue/reference';
import { workingOf } from '../../public-api/goods/estimate';
import { shownOffer } from '../../public-api/goods/shown-offer';
import { shownPage } from '../../public-api/goods/shown-page';
import { Shipping } from '../../public-api/shipping';
import { NoSuchGoods } from '../not-written';
import { hasChanges } from '../revisions/submit-revision';
import { readContent, type GoodsContent } from '../texts/read-content';
import { overlaid } from './overlaid';
import { readAnySource } from './read-any-source';

/** The country or currency isn't one of the shop's. */
export class NotInShop extends Error {
  constructor(readonly parameter: 'country' | 'currency') {
    super(parameter);
  }
}

/**
 * The shop's page of goods as somebody in a country, reading a language and a currency, would see it with what is
 * being written; made by the same functions as the page itself.
 * @throws NotInShop; NoSuchGoods
 */
export async function previewGoods(
  database: Database,
  goodsId: string,
  { country, language, currency }: z.infer<typeof previewQuery>,
): Promise<PreviewResponse> {
  const content = await readContent(database, goodsId);
  const found = await readAnySource(database, goodsId);
  if (!found) throw new NoSuchGoods();
  const reference = await readReference(database);
  const shipping = shippingTo(reference, country, currency);
  const source = overlaid(found, content);
  const asked = offersAt(source, shipping.destination, reference, shipping.now).map((offer) => ({
    ...{ source, offer, reference, shipping },
    locale: language,
  }));
  const page = shownPage({
    ...{ source, shipping, locale: language },
    offers: asked.map(shownOffer),
    working: asked[0] ? workingOf(asked[0]) : null,
  });
  return { page: { ...page, related: [] }, published: published(content) };
}

function shippingTo(reference: Reference, country: string, currency: string | undefined): Shipping {
  const destination = reference.destinations.get(country);
  if (!destination) throw new NotInShop('country');
  const known = currency === undefined || Object.hasOwn(reference.rates?.perDollar ?? {}, currency);
  if (!known) throw new NotInShop('currency');
  return new Shipping(reference, destination, currency, new Date().toISOString());
}

function published(content: GoodsContent): PreviewResponse['published'] {
  if (!content.is_live) return 'never';
  return hasChanges(content) ? 'changed' : 'same';
}
