import type { Card } from '@caravanserai/contracts/card';
import { expect, type Locator, type Page } from '@playwright/test';
import { amountIn } from './money';
import type { Words } from './words';

/** The figures of cart, checkout or order in minor units. */
export interface Sums {
  /** The sum of each consignment, by its name. */
  readonly parcels: Readonly<Record<string, number>>;
  readonly goods: number;
  readonly freight: number;
  /** What the shop takes of duty and taxes. */
  readonly charges: number;
  readonly total: number;
}

/** What a consignment is called: its sender and its way. */
const nameOf = ({ merchant, route }: Card, t: Words): string =>
  `${merchant.name} ${t(`codes:routes.${route}.label`)}`;

/** The consignment that goods travel in. */
export const parcelOf = (page: Page, t: Words, goods: Card): Locator =>
  page.getByRole('main').getByRole('region', { name: nameOf(goods, t) });

/**
 * Reads the figures of a page and checks that they add up: lines to parcels, parcels and rows to the total.
 * @param goods one piece of each, every one in a consignment of its own
 */
export async function readSums(page: Page, t: Words, goods: readonly Card[]): Promise<Sums> {
  const parcels: Record<string, number> = {};
  let freights = 0;
  let charges = 0;
  for (const one of goods) {
    const parcel = parcelOf(page, t, one);
    const line = parcel.locator('.line .sum');
    await expect(line).toHaveCount(1);
    const freight = await amountIn(parcel.locator('.sums span').filter({ hasText: t('cart:freight') }));
    const subtotal = await amountIn(parcel.locator('.sums b'));
    const levied = await sumOf(parcel.locator('.sums .checkout'));
    expect(subtotal).toBe((await amountIn(line)) + freight + levied);
    parcels[nameOf(one, t)] = subtotal;
    freights += freight;
    charges += levied;
  }
  const sums = {
    parcels,
    goods: await row(page, t('cart:goods_pieces', { count: goods.length })),
    freight: await row(page, t('cart:freight_parcels', { count: goods.length })),
    charges: await sumOf(page.locator('.working .checkout td')),
    total: await amountIn(page.locator('.working .sum td')),
  };
  expect(sums.freight).toBe(freights);
  expect(sums.charges).toBe(charges);
  expect(sums.total).toBe(sums.goods + sums.freight + sums.charges);
  expect(sums.total).toBe(Object.values(parcels).reduce((sum, amount) => sum + amount, 0));
  return sums;
}

async function sumOf(places: Locator): Promise<number> {
  let sum = 0;
  for (const place of await places.all()) sum += await amountIn(place);
  return sum;
}

function row(page: Page, name: string): Promise<number> {
  const header = page.getByRole('rowheader').filter({ hasText: name });
  return amountIn(page.getByRole('row').filter({ has: header }).getByRole('cell'));
}
