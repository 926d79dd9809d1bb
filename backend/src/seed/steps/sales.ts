import { shopPrice } from '@caravanserai/money/charm';
import { fromMajor, toMajor } from '@caravanserai/money/decimal';
import { multiplyHalfUp } from '@caravanserai/money/round';
import { createPriceListsWorkflow } from '@medusajs/medusa/core-flows';
import { PriceListStatus } from '@medusajs/framework/utils';
import { listingHandle } from '../../offering/product-input';
import { query, type SeedContext } from '../context';
import { readCsv } from '../files';

/** A row of `sales.csv`: one listing that is reduced for everyone. */
interface SaleRow extends Record<string, string> {
  title: string;
  slug: string;
  route: string;
  place: string;
  percent_off: string;
}

interface AskedPrice {
  currency_code: string;
  amount: number;
}

/** Reductions as Medusa price lists of its usual type, sale, each in every currency its listing has a price in. */
export async function seedSales(context: SeedContext): Promise<void> {
  const rows = readCsv<SaleRow>(context.directory, 'sales.csv');
  const { data: known } = await query(context).graph({ entity: 'price_list', fields: ['title'] });
  const titles = new Set(known.map(({ title }) => title));
  for (const row of rows.filter(({ title }) => !titles.has(title))) await seedSale(context, row);
}

async function seedSale(context: SeedContext, row: SaleRow): Promise<void> {
  const { data: products } = await query(context).graph({
    entity: 'product',
    fields: ['variants.id', 'variants.price_set.prices.amount', 'variants.price_set.prices.currency_code'],
    filters: { handle: listingHandle(row.slug, row) },
  });
  const variant = products[0]?.variants[0];
  // Its pavilion may be left out of this seed.
  if (!variant) return;
  const asked = variant.price_set?.prices as readonly AskedPrice[] | undefined;
  const prices = (asked ?? []).map(({ currency_code: code, amount }) => {
    const minor = multiplyHalfUp(fromMajor(amount, code), 100 - Number(row.percent_off), 100);
    return { variant_id: variant.id, currency_code: code, amount: toMajor(shopPrice(minor, code), code) };
  });
  await createPriceListsWorkflow(context.container).run({
    input: {
      price_lists_data: [
        {
          title: row.title,
          description: row.title,
          status: PriceListStatus.ACTIVE,
          prices,
        },
      ],
    },
  });
}
