import type { TestApp } from './app';

/** Sets what one piece of a listing costs in a currency, major units, as an admin would. */
export async function setPrice(
  app: TestApp,
  handle: string,
  currency: string,
  amount: string,
): Promise<void> {
  const changed = await app.sql(
    `update price set amount = $3::numeric, raw_amount = jsonb_build_object('value', $3::text, 'precision', 20)
      where currency_code = $2 and deleted_at is null and price_list_id is null and price_set_id = (
        select s.price_set_id from product p join product_variant v on v.product_id = p.id
          join product_variant_price_set s on s.variant_id = v.id where p.handle = $1) returning id`,
    [handle, currency.toLowerCase(), amount],
  );
  if (changed.length !== 1) throw new Error(`${handle} has no one price in ${currency}.`);
}
