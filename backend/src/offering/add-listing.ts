import { routeFitsPlace, type SupplyRoute } from '@caravanserai/customs/route';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { deleteProductsWorkflow } from '@medusajs/medusa/core-flows';
import { refusal } from '../desk/refuse';
import { containerDatabase, inTransaction } from '../landed/container-database';
import { LISTING_MODULE } from '../modules/listing';
import type { ListingModuleService } from '../modules/listing/service';
import { must } from '../seed/ensure';
import { pictureOrigin } from '../authoring/publishing/picture-origin';
import { note, type OfferScope } from './actor';
import { createListings, type CreatedListing, type NewListing } from './create-listings';
import { dispatchKey, ensureDispatches } from './dispatch';
import { readGoodsFacts, type GoodsFacts } from './goods-facts';
import { listingHandle } from './product-input';
import { dispatchPlaces, readFreightRows, type DispatchPlace } from './read-dispatch-place';
import { refreshReach } from './refresh-reach';
import { offerRefusal } from './refuse';

/** The same goods by another route, or from another place. */
export interface AddedListing {
  readonly goodsId: string;
  readonly route: SupplyRoute;
  readonly placeId: string;
  /** Minor units of the merchant's currency; of the first sibling where absent. */
  readonly price?: number | undefined;
  readonly pieces: number;
}

/**
 * Opens goods by another route in one step: product, dispatch with its delivery options, stock, where it may go and its
 * prices. It has the state of its siblings, as what shoppers read of it is theirs; a first listing is a draft. Whatever
 * fails, nothing of it stays.
 * @throws DeskRefusal 404 for goods of somebody else, 400 where the route can't be sent from there or no price is known,
 * 409 where it is there already
 */
export async function addListing(
  container: MedusaContainer,
  scope: OfferScope,
  wanted: AddedListing,
): Promise<CreatedListing> {
  // Two clicks are one after the other: the second finds what the first has made.
  return container
    .resolve(Modules.LOCKING)
    .execute([`offering:${wanted.goodsId}`], () => addOnce(container, scope, wanted), { timeout: 20 });
}

async function addOnce(
  container: MedusaContainer,
  scope: OfferScope,
  wanted: AddedListing,
): Promise<CreatedListing> {
  const database = containerDatabase(container);
  const goods = await readGoodsFacts(database, wanted.goodsId, scope.merchantId);
  if (!goods) throw refusal('not_here', scope.locale);
  const place = (await dispatchPlaces(database, goods.merchant.country)).find(
    ({ id }) => id === wanted.placeId,
  );
  if (!place || !routeFitsPlace(wanted.route, place.kind)) throw offerRefusal('route_unfit', scope.locale);
  const there = goods.siblings.some(
    ({ route, place_id }) => route === wanted.route && place_id === wanted.placeId,
  );
  if (there) throw offerRefusal('route_there', scope.locale);
  const minor = wanted.price ?? goods.siblings[0]?.minor;
  if (minor === undefined) throw offerRefusal('price_needed', scope.locale, {}, { parameter: 'price' });

  const dispatch = { merchant: goods.merchant, route: wanted.route, place };
  const profiles = await ensureDispatches(container, [dispatch], await readFreightRows(database));
  const item = newSibling(goods, place, wanted, minor, must(profiles, dispatchKey(dispatch)));
  return createWhole(container, scope, item, siblingState(goods));
}

/** A new way of goods is seen as soon as they are; while they are in review it waits with them. */
const siblingState = ({ siblings }: GoodsFacts): string =>
  siblings.find(({ state }) => state === 'published')?.state ?? siblings[0]?.state ?? 'draft';

function newSibling(
  goods: GoodsFacts,
  place: DispatchPlace,
  { route, pieces }: AddedListing,
  minor: number,
  profileId: string,
): NewListing {
  const [first] = goods.siblings;
  const title = goods.draft_title?.trim() || goods.handle;
  return {
    handle: listingHandle(goods.handle, { route, place: place.code }),
    goods: { ...goods, gross_grams: first?.weight ?? goods.net_grams },
    texts: first?.texts ?? { title, subtitle: '', description: '', material: '' },
    translations: first?.translations ?? {},
    merchantId: goods.merchant.id,
    pavilionId: goods.pavilion_id,
    categoryId: goods.category_id,
    profileId,
    salesChannelId: goods.sales_channel_id,
    route,
    place,
    // Seen by nobody until it is whole.
    state: 'draft',
    price: { minor, currency: goods.merchant.currency },
    prices: [],
    ratesDate: '',
    shipsTo: [],
    pieces,
  };
}

async function createWhole(
  container: MedusaContainer,
  scope: OfferScope,
  item: NewListing,
  state: string,
): Promise<CreatedListing> {
  try {
    const [created] = await createListings(container, [item], pictureOrigin());
    if (!created) throw new Error(`Nothing was made of ${item.handle}.`);
    await inTransaction(container, async (database) => {
      await refreshReach(database, { goodsIds: [item.goods.id] });
      if (state !== 'draft')
        await database.query('update listing set state = $2, updated_at = now() where id = $1', [
          created.id,
          state,
        ]);
      if (state === 'published')
        await database.query(`update product set status = 'published', updated_at = now() where id = $1`, [
          created.product_id,
        ]);
      await note(database, scope, {
        action: 'route_opened',
        object: { kind: 'goods', id: item.goods.id, label: item.texts.title },
        after: {
          ...{ route: item.route, place: item.place.id, pieces: item.pieces },
          ...{ price: item.price.minor, currency: item.price.currency },
        },
      });
    });
    await container
      .resolve(Modules.EVENT_BUS)
      .emit({ name: 'product.updated', data: { id: created.product_id } });
    return created;
  } catch (error) {
    await undo(container, item.handle);
    throw error;
  }
}

/** Takes away what was made of a listing that didn't come about. */
async function undo(container: MedusaContainer, handle: string): Promise<void> {
  const products = container.resolve(Modules.PRODUCT);
  const made = await products.listProducts({ handle }, { select: ['id'] });
  const ids = made.map(({ id }) => id);
  if (ids.length === 0) return;
  const service: ListingModuleService = container.resolve(LISTING_MODULE);
  const listings = await service.listListings({ product_id: ids }, { select: ['id'] });
  await service.deleteListings(listings.map(({ id }) => id));
  await deleteProductsWorkflow(container).run({ input: { ids } });
}
