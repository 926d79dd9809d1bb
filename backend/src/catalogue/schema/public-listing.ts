/**
 * `public_listing` is the one predicate for "public": the pavilion is open, the merchant approved and admitted there,
 * the listing published, and its Medusa product published in the store's sales channel. Everything that shows or sells
 * a listing asks this view. `offered_listing` says the same but for the pavilion's door: what will be public once a
 * planned pavilion opens.
 */
export const PUBLIC_LISTING = `
create or replace view offered_listing as
select l.id as listing_id, l.goods_id, l.product_id, l.variant_id, l.merchant_id, l.pavilion_id, l.place_id, l.route
  from listing l
  join goods g on g.id = l.goods_id and g.deleted_at is null
  join merchant m on m.id = l.merchant_id and m.state = 'approved' and m.deleted_at is null
  join admission a on a.merchant_id = l.merchant_id and a.pavilion_id = l.pavilion_id
   and a.state = 'admitted' and a.deleted_at is null
  join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
 where l.state = 'published' and l.deleted_at is null
   and exists (
     select 1 from product_sales_channel psc
       join store s on s.default_sales_channel_id = psc.sales_channel_id and s.deleted_at is null
      where psc.product_id = l.product_id and psc.deleted_at is null);

create or replace view public_listing as
select o.* from offered_listing o
  join pavilion pav on pav.id = o.pavilion_id and pav.state = 'open' and pav.deleted_at is null;
`;
