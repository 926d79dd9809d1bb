import { withClient } from '../postgres/client.mjs';

/** Goods at one place. @typedef {{ variant_id: string, inventory_item_id: string, location_id: string }} Goods */

/**
 * Different goods that can be sent to France, of merchants and places of their own.
 * @param {string} databaseUrl @param {number} count @returns {Promise<Goods[]>}
 */
export function goodsForFrance(databaseUrl, count) {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select distinct on (l.merchant_id) l.variant_id, i.inventory_item_id, pl.stock_location_id as location_id
         from listing l join public_listing p on p.listing_id = l.id join place pl on pl.id = l.place_id
         join product_variant_inventory_item i on i.variant_id = l.variant_id and i.deleted_at is null
        where 'FR' = any(l.ships_to) and l.route = 'direct_mail' order by l.merchant_id, l.id limit $1`,
      [count],
    );
    if (rows.length < count) throw new Error(`Only ${rows.length} goods reach France.`);
    return rows;
  });
}

/**
 * Leaves so many pieces that nobody has reserved.
 * @param {string} databaseUrl @param {readonly Goods[]} goods @param {number} pieces
 * @returns {Promise<number[]>} pieces of each that were reserved for orders at that instant
 */
export function leave(databaseUrl, goods, pieces) {
  return withClient(databaseUrl, async (client) => {
    const before = [];
    for (const { inventory_item_id, location_id } of goods) {
      const { rows } = await client.query(
        `update inventory_level set stocked_quantity = stock_reserved($1, $2) + $3::numeric,
                raw_stocked_quantity = jsonb_build_object('value', (stock_reserved($1, $2) + $3::numeric)::text, 'precision', 20)
          where inventory_item_id = $1 and location_id = $2 and deleted_at is null
          returning (stocked_quantity - $3::numeric)::int as reserved`,
        [inventory_item_id, location_id, pieces],
      );
      before.push(Number(rows[0]?.reserved));
    }
    return before;
  });
}

/** Pieces reserved for orders. @param {string} databaseUrl @param {Goods} goods @returns {Promise<number>} */
export function reserved(databaseUrl, { inventory_item_id, location_id }) {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query('select stock_reserved($1, $2)::int as pieces', [
      inventory_item_id,
      location_id,
    ]);
    return Number(rows[0]?.pieces);
  });
}
