import { SOURCE_COLUMNS, SOURCE_TABLES, type GoodsSource } from '../../catalogue/build/sources';

/** Goods to reckon an example with, and the listing of them that the destination is served by. */
export interface ExampleSource extends GoodsSource {
  way: string;
  listing_id: string;
}

/**
 * One goods for each way, of what arrives soonest and is in stock. $1 ship_to, $2 codes of places, $3 the supply route
 * and $4 the way of each. Of several places of a way the one with the soonest goods.
 */
export const EXAMPLES = `
with ways as (select * from unnest($2::text[], $3::text[], $4::text[]) as w (place, route, way)),
chosen as (
  select distinct on (w.way) w.way, o.listing_id, o.goods_no
    from ways w
    join lateral (
      select listing_id, goods_no, soonest from catalogue_offer
       where ship_to = $1 and place = w.place and route = w.route and undeliverable = false and stock <> 'sold_out'
       order by soonest, goods_no limit 1) o on true
   order by w.way, o.soonest, o.goods_no)
select ${SOURCE_COLUMNS}, chosen.way, chosen.listing_id
  from chosen
  join catalogue_goods cg on cg.goods_no = chosen.goods_no
  join ${SOURCE_TABLES.replace('goods g', 'goods g on g.id = cg.goods_id')}`;
