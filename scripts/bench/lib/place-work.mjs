import { withClient } from '../../lib/postgres/client.mjs';
import { ask } from './backends.mjs';
import { alternately, costOf } from './cart-work.mjs';
import { newCart, send } from './carts.mjs';
import { line, plain } from './line.mjs';

/** @typedef {import('./counted-backend.mjs').CountedBackend} CountedBackend */
/** @typedef {import('../../lib/testing/processes/pay.mjs').Confirm} Confirm */

/**
 * Goods of different merchants that may go to a country, with stock for every round.
 * @param {string} databaseUrl @param {string} country ISO alpha-2, lower case @param {number} merchants
 * @returns {Promise<string[]>} variant ids
 */
async function goodsOf(databaseUrl, country, merchants) {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select distinct on (l.merchant_id) l.variant_id, i.inventory_item_id
         from listing l join public_listing p on p.listing_id = l.id
         join product_variant_inventory_item i on i.variant_id = l.variant_id
        where $1 = any(l.ships_to) and l.route = 'direct_mail' order by l.merchant_id, l.id limit $2`,
      [country.toUpperCase(), merchants],
    );
    await client.query(
      `update inventory_level set stocked_quantity = 100000, raw_stocked_quantity = '{"value":"100000","precision":20}'
        where inventory_item_id = any($1)`,
      [rows.map(({ inventory_item_id }) => inventory_item_id)],
    );
    return rows.map(({ variant_id }) => String(variant_id));
  });
}

/**
 * A cart with everything but its payment.
 * @param {CountedBackend} backend @param {string} country @param {readonly string[]} variants
 */
async function readyCart(backend, country, variants) {
  const cart = await newCart(backend, country);
  const address = {
    first_name: 'Camille Martin',
    last_name: '',
    address_1: '12 rue des Lilas',
    city: 'Paris',
    postal_code: '75011',
    country_code: country,
  };
  await send(backend, `/store/carts/${cart}`, {
    email: 'bench@example.com',
    shipping_address: address,
    billing_address: address,
  });
  for (const variant_id of variants)
    await send(backend, `/store/carts/${cart}/line-items`, { variant_id, quantity: 1 });
  return cart;
}

/** @param {CountedBackend} backend @param {string} path */
const read = async (backend, path) => JSON.parse((await ask(backend, path)).text);

/**
 * An order of three merchants placed by us, against an order of one merchant completed by Medusa without our code; both
 * paid through the same emulator, whose part in it is counted with both.
 * @param {CountedBackend} ours @param {CountedBackend} stock
 * @param {{ country: string, rounds: number, confirm: Confirm }} options @returns {Promise<import('./line.mjs').Line[]>}
 */
export async function placing(ours, stock, { country, rounds, confirm }) {
  const three = await goodsOf(ours.databaseUrl, country, 3);
  const one = await goodsOf(stock.databaseUrl, country, 1);
  const place = async () => {
    const cart = await readyCart(ours, country, three);
    const { consignments } = await read(ours, `/store/carts/${cart}/quote?locale=en`);
    for (const { delivery } of consignments)
      await send(ours, `/store/carts/${cart}/shipping-methods`, { option_id: delivery[0].id });
    const { version, consent_needed: consent } = await read(ours, `/store/carts/${cart}/quote?locale=en`);
    const opened = await send(ours, `/store/carts/${cart}/payment`, {
      version,
      ...(consent ? { consent } : {}),
    });
    await confirm(opened.client_secret.split('_secret')[0]);
    return costOf(ours, () => send(ours, `/store/carts/${cart}/place`, { version }));
  };
  const complete = async () => {
    const cart = await readyCart(stock, country, one);
    await withClient(stock.databaseUrl, (client) => client.query(DELIVERY, [cart]));
    const { payment_collection: made } = await send(stock, '/store/payment-collections', { cart_id: cart });
    const path = `/store/payment-collections/${made.id}/payment-sessions`;
    const { payment_collection: paid } = await send(stock, path, { provider_id: 'pp_stripe_stripe' });
    await confirm(paid.payment_sessions[0].data.id);
    return costOf(stock, async () => {
      const { type } = await send(stock, `/store/carts/${cart}/complete`, {});
      if (type !== 'order') throw new Error('Medusa made no order.');
    });
  };
  const costs = await alternately(complete, place, Math.ceil(rounds / 2));
  return [
    line(
      'placing for three merchants, ours : one stock completion, median',
      costs.b.ms / costs.a.ms,
      1.6,
      'most',
      ` (${plain(costs.b.ms)} ms : ${plain(costs.a.ms)} ms)`,
    ),
    line(
      'its SQL statements : theirs',
      costs.b.sql / costs.a.sql,
      1.6,
      'most',
      ` (${plain(costs.b.sql)} : ${plain(costs.a.sql)})`,
    ),
  ];
}

/** The delivery a stock cart needs, as adding it would write it: freight is our own provider's to reckon. */
const DELIVERY = `
  insert into cart_shipping_method (id, cart_id, name, amount, raw_amount, shipping_option_id, data)
  select 'casm_bench_' || $1, $1, so.name, 10, '{"value":"10","precision":20}', so.id, '{}'
    from cart_line_item li join product_shipping_profile ps on ps.product_id = li.product_id
    join shipping_option so on so.shipping_profile_id = ps.shipping_profile_id and so.deleted_at is null
   where li.cart_id = $1 and li.deleted_at is null limit 1`;
