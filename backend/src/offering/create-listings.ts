import type { SupplyRoute } from '@caravanserai/customs/route';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { createInventoryLevelsWorkflow, createProductsWorkflow } from '@medusajs/medusa/core-flows';
import { LISTING_MODULE } from '../modules/listing';
import type { ListingModuleService } from '../modules/listing/service';
import { OFFERING_MODULE } from '../modules/offering';
import type { OfferingModuleService } from '../modules/offering/service';
import { must } from '../seed/ensure';
import { seedTranslations } from '../seed/translations';
import { ratesOf, type DerivedPrice } from './derive-prices';
import { productInput } from './product-input';

/** Texts of a product in one language, as Medusa keeps them. */
export interface ProductTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly material: string;
}

/** Goods by one route from one place, as they are to be. */
export interface NewListing {
  /** Of the Medusa product, unique; its SKU is made of it. */
  readonly handle: string;
  readonly goods: {
    readonly id: string;
    readonly origin: string;
    readonly hs6: string;
    readonly gross_grams: number | null;
    readonly pictures: readonly string[];
  };
  readonly texts: ProductTexts;
  /** Texts in other languages than that of the record, by locale. */
  readonly translations: Readonly<Record<string, ProductTexts>>;
  readonly merchantId: string;
  readonly pavilionId: string;
  readonly categoryId: string | null;
  readonly profileId: string;
  readonly salesChannelId: string;
  readonly route: SupplyRoute;
  readonly place: { readonly id: string; readonly stock_location_id: string };
  readonly state: 'draft' | 'published';
  readonly price: { readonly minor: number; readonly currency: string };
  readonly prices: readonly DerivedPrice[];
  readonly ratesDate: string;
  readonly shipsTo: readonly string[];
  readonly pieces: number;
}

export interface CreatedListing {
  readonly id: string;
  readonly product_id: string;
  readonly variant_id: string;
}

/**
 * Makes listings whole: a Medusa product with its one variant, prices, dispatch profile, stock at its place, texts.
 * Nothing is undone when a step fails; `addListing` does that.
 * @param pictureOrigin public address of the backend, for pictures that a stock storefront can use
 */
export async function createListings(
  container: MedusaContainer,
  wanted: readonly NewListing[],
  pictureOrigin: string,
): Promise<CreatedListing[]> {
  const { result: products } = await createProductsWorkflow(container).run({
    input: { products: wanted.map((item) => productInput(item, pictureOrigin)) },
  });
  const byHandle = new Map(products.map((product) => [product.handle, product]));
  const rows = wanted.map((item) => {
    const product = must(byHandle, item.handle);
    const [variant] = product.variants;
    if (!variant) throw new Error(`Product ${item.handle} has no variant.`);
    return { item, product_id: product.id, variant_id: variant.id };
  });
  const service: ListingModuleService = container.resolve(LISTING_MODULE);
  const listings = await service.createListings(
    rows.map(({ item, product_id, variant_id }) => ({
      product_id,
      variant_id,
      merchant_id: item.merchantId,
      pavilion_id: item.pavilionId,
      route: item.route,
      state: item.state,
      merchant_price: item.price.minor,
      merchant_currency: item.price.currency,
      ships_to: [...item.shipsTo],
      goods_id: item.goods.id,
      place_id: item.place.id,
    })),
  );
  const byProduct = new Map(listings.map((listing) => [listing.product_id, listing.id]));
  const created = rows.map(({ product_id, variant_id }) => ({
    id: must(byProduct, product_id),
    product_id,
    variant_id,
  }));
  const offering: OfferingModuleService = container.resolve(OFFERING_MODULE);
  await offering.createPriceDerivations(
    rows.map(({ item, product_id }) => ({
      id: must(byProduct, product_id),
      rates_date: item.ratesDate,
      rates: ratesOf(item.prices, item.ratesDate),
    })),
  );
  await seedTranslations(
    { container },
    rows.flatMap(({ item, product_id }) =>
      Object.entries(item.translations).map(([locale_code, texts]) => ({
        reference: 'product',
        reference_id: product_id,
        locale_code,
        translations: { ...texts },
      })),
    ),
  );
  await stock(container, wanted);
  return created;
}

async function stock(container: MedusaContainer, wanted: readonly NewListing[]): Promise<void> {
  const { data: items } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'inventory_item',
    fields: ['id', 'sku'],
    filters: { sku: wanted.map(({ handle }) => handle.toUpperCase()) },
  });
  const bySku = new Map(items.map((item) => [item.sku ?? '', item.id]));
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: wanted.map(({ handle, place, pieces }) => ({
        inventory_item_id: must(bySku, handle.toUpperCase()),
        location_id: place.stock_location_id,
        stocked_quantity: pieces,
      })),
    },
  });
}
