import { toMajor } from '@caravanserai/money/decimal';
import { ProductStatus } from '@medusajs/framework/utils';
import type { NewListing } from './create-listings';

/** A listing as Medusa's workflow for new products takes it. */
export function productInput(item: NewListing, pictureOrigin: string) {
  const { goods, texts, handle, prices } = item;
  const images = goods.pictures.map((path) => `${pictureOrigin}${path}`);
  const [thumbnail] = images;
  const customs = {
    hs_code: goods.hs6,
    origin_country: goods.origin.toLowerCase(),
    ...(goods.gross_grams === null ? {} : { weight: goods.gross_grams }),
  };
  return {
    ...texts,
    handle,
    status: item.state === 'published' ? ProductStatus.PUBLISHED : ProductStatus.DRAFT,
    ...customs,
    ...(thumbnail === undefined ? {} : { thumbnail }),
    images: images.map((url) => ({ url })),
    category_ids: item.categoryId === null ? [] : [item.categoryId],
    shipping_profile_id: item.profileId,
    sales_channels: [{ id: item.salesChannelId }],
    options: [{ title: 'Pack', values: ['Single'] }],
    variants: [
      {
        title: 'Single',
        sku: handle.toUpperCase(),
        options: { Pack: 'Single' },
        manage_inventory: true,
        allow_backorder: false,
        ...customs,
        prices: prices.map(({ currency, amount }) => ({
          currency_code: currency.toLowerCase(),
          amount: toMajor(amount, currency),
        })),
      },
    ],
  };
}

/** A product handle: Medusa allows no underscores. */
export const listingHandle = (
  goodsHandle: string,
  { route, place }: { readonly route: string; readonly place: string },
): string => `${goodsHandle}-${route}-${place.toLowerCase()}`.replaceAll('_', '-');

/** What goods are made of; goods that are eaten, drunk or used up have ingredients instead. */
export const materialOf = (
  goods: { readonly shelf_life_days: number | null; readonly flags: readonly string[] },
  ingredients: string,
): string => (goods.shelf_life_days !== null || goods.flags.includes('ALCOHOL') ? '' : ingredients);
