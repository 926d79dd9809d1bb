/** The lowest price of variant `li.variant_id` in the currency of cart `c` now, price lists of this moment included. */
const PRICE_NOW = `
  select min(p.amount) as amount
    from product_variant_price_set s
    join price p on p.price_set_id = s.price_set_id and p.deleted_at is null and p.currency_code = c.currency_code
     and coalesce(p.rules_count, 0) = 0 and p.min_quantity is null and p.max_quantity is null
    left join price_list pl on pl.id = p.price_list_id
   where s.variant_id = li.variant_id and s.deleted_at is null
     and (p.price_list_id is null
       or pl.deleted_at is null and pl.status = 'active' and coalesce(pl.rules_count, 0) = 0
      and (pl.starts_at is null or pl.starts_at <= now()) and (pl.ends_at is null or pl.ends_at >= now()))`;

/** SQL: true when a line of cart `$1` has another price now than the cart holds; Medusa looks again only at changes. */
export const PRICES_MOVED = `
  (select coalesce(bool_or(price_now.amount <> li.unit_price), false)
     from cart c join cart_line_item li on li.cart_id = c.id and li.deleted_at is null and not li.is_custom_price
     left join lateral (${PRICE_NOW}) price_now on true
    where c.id = $1)`;
