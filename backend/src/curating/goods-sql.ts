import { translated } from '../catalogue/build/sources';

/** SQL of a goods' title in all languages, of the goods `g`: those of its first listing. */
export const TITLES = `
  (select ${translated('product', 'p.id')} || jsonb_build_object('en', jsonb_build_object('title', p.title))
     from listing l join product p on p.id = l.product_id
    where l.goods_id = g.id and l.deleted_at is null order by l.created_at, l.id limit 1)`;

/** SQL of whether a piece of the listing `l` can be sold now. */
export const IN_STOCK = `
  exists (select 1 from product_variant_inventory_item i
     join inventory_level il on il.inventory_item_id = i.inventory_item_id and il.deleted_at is null
    where i.variant_id = l.variant_id and i.deleted_at is null and il.stocked_quantity - il.reserved_quantity >= 1)`;
