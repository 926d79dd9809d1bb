import type { FeaturedResponse } from '@caravanserai/contracts/desk-featured';
import type { Database } from '../../catalogue/database';
import type { PavilionScope } from '../../desk/scope';
import { goodsTitle, type GoodsTitleRow } from '../goods-title';
import { IN_STOCK, TITLES } from '../goods-sql';
import { placeSlots, type SlotFacts } from './place-slots';

interface SlotRow extends GoodsTitleRow, SlotFacts {
  id: string;
  merchant: string;
}

/**
 * The slots of the pavilion $1 with how they stand at $2. Behind an open door the catalogue says what can be sold, as
 * the shop does; before opening day the listings themselves say it.
 */
const SLOTS = `
select s.id, s.goods_id, s.starts_on, s.ends_on, g.handle, g.source_locale, g.pictures[1] as picture, m.name as merchant,
       ${TITLES} as titles,
       coalesce(offered.is, false) as offered,
       case when pav.state = 'open' then o.goods_no is not null else coalesce(offered.sent, false) end as sent_there,
       case when pav.state = 'open' then coalesce(o.stock <> 'sold_out', false)
            else coalesce(offered.in_stock, false) end as in_stock
  from featured_slot s
  join pavilion pav on pav.id = s.pavilion_id
  join goods g on g.id = s.goods_id
  join merchant m on m.id = g.merchant_id
  left join lateral (
    select true as is, bool_or($2 = any(l.ships_to)) as sent,
           bool_or($2 = any(l.ships_to) and ${IN_STOCK}) as in_stock
      from offered_listing f join listing l on l.id = f.listing_id
     where f.goods_id = s.goods_id and f.pavilion_id = s.pavilion_id having count(*) > 0) offered on true
  left join catalogue_goods cg on cg.goods_id = s.goods_id
  left join catalogue_offer o on o.goods_no = cg.goods_no and o.ship_to = $2 and not o.undeliverable
 where s.pavilion_id = $1 and s.deleted_at is null
 order by s.position, s.id`;

/**
 * The slots in their order, and who is shown at `shipTo` today (ISO day, UTC). In two statements.
 * @param shipTo ISO country; what isn't a destination becomes the first one
 */
export async function readSlots(
  database: Database,
  scope: PavilionScope,
  shipTo: string | undefined,
  today: string,
): Promise<FeaturedResponse> {
  const destinations = (
    await database.query<{ iso2: string }>(
      'select iso2 from destination where deleted_at is null order by iso2',
    )
  ).rows.map(({ iso2 }) => iso2);
  const ship_to = destinations.find((iso2) => iso2 === (shipTo ?? 'CN')) ?? destinations[0] ?? 'CN';
  const { rows } = await database.query<SlotRow>(SLOTS, [scope.pavilionId, ship_to]);
  const placed = placeSlots(rows, today);
  return {
    slots: rows.map((row, index) => ({
      id: row.id,
      goods_id: row.goods_id,
      title: goodsTitle(row, scope.locale),
      picture: row.picture ?? '',
      merchant: row.merchant,
      starts_on: row.starts_on,
      ends_on: row.ends_on,
      standing: placed[index]?.standing ?? 'not_public',
      place: placed[index]?.place ?? null,
    })),
    ship_to,
    destinations,
    today,
  };
}
