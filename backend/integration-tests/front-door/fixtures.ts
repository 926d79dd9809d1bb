import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from '@medusajs/medusa/core-flows';
import { Modules, ProductStatus } from '@medusajs/framework/utils';
import type { TestApp } from '../support/app';

export interface Shelf {
  regionId: string;
  publishedId: string;
  draftId: string;
  variantId: string;
}

/** Two products of one merchant's stock, one of them a draft, priced in euros and dollars. */
export async function stockShelf({ container, sql }: TestApp): Promise<Shelf> {
  const [channel] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({});
  if (!channel) throw new Error('There is no sales channel.');
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: { regions: [{ name: 'France', currency_code: 'eur', countries: ['fr'] }] },
  });
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: 'Shelf', type: 'shelf' }] },
  });
  const product = (title: string, status: ProductStatus) => ({
    title,
    status,
    shipping_profile_id: profiles[0]?.id,
    sales_channels: [{ id: channel.id }],
    options: [{ title: 'Size', values: ['One'] }],
    variants: [
      {
        title: 'One',
        options: { Size: 'One' },
        manage_inventory: true,
        prices: [
          { currency_code: 'eur', amount: 12.34 },
          { currency_code: 'usd', amount: 98.76 },
        ],
      },
    ],
  });
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: [
        product('Lantern of paper', ProductStatus.PUBLISHED),
        product('Lantern of glass', ProductStatus.DRAFT),
      ],
    },
  });
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: 'Secret warehouse' }] },
  });
  const location = locations[0]?.id ?? '';
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location, add: [channel.id] },
  });
  const items = await sql<{ id: string }>('select id from inventory_item');
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map(({ id }) => ({
        inventory_item_id: id,
        location_id: location,
        stocked_quantity: 777,
      })),
    },
  });
  const [published, draft] = products;
  return {
    regionId: regions[0]?.id ?? '',
    publishedId: published?.id ?? '',
    draftId: draft?.id ?? '',
    variantId: published?.variants[0]?.id ?? '',
  };
}
