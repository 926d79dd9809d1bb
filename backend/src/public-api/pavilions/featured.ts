import { FEATURED_PLACES } from '@caravanserai/contracts/desk-featured';
import type { readOnlyQuery } from '@caravanserai/contracts/query';
import type * as z from 'zod/mini';
import { jsonAnswer, notFound, type Answer } from '../answer';
import { cardJson, type CardRow } from '../lists/cards';
import type { CatalogueService } from '../service';
import { shippingFor } from '../shipping-for';

/**
 * The slots of the open pavilion $1 in their order, of those whose day it is ($4, ISO) what can be bought at $2 now;
 * cards in $3. One row without goods where there is nothing to show, none where there is no such pavilion.
 */
const FEATURED = `
select o.goods_no, o.undeliverable, o.listing_id, o.route, o.place, o.price, o.days_from, o.days_to, o.stock, o.reasons,
       o.also, o.shown, c.head
  from pavilion p
  left join lateral (
    select o.*, s.position from featured_slot s
      join catalogue_goods g on g.goods_id = s.goods_id
      join catalogue_offer o on o.goods_no = g.goods_no and o.ship_to = $2 and not o.undeliverable
       and o.stock <> 'sold_out' and o.pavilion = p.handle
     where s.pavilion_id = p.id and s.deleted_at is null and p.state = 'open'
       and coalesce(s.starts_on, '') <= $4 and $4 <= coalesce(s.ends_on, '9999')
     order by s.position, s.id limit ${FEATURED_PLACES}) o on true
  left join catalogue_card c on c.goods_no = o.goods_no and c.locale = $3
 where p.handle = $1 and p.deleted_at is null order by o.position`;

type Row = { [Column in keyof CardRow]: CardRow[Column] | null };

/** `GET /store/pavilions/:handle/featured` */
export async function featured(
  service: CatalogueService,
  handle: string,
  query: z.infer<typeof readOnlyQuery>,
): Promise<Answer> {
  const shipping = await shippingFor(service, query);
  if ('kind' in shipping) return shipping;
  const rows = await service.database.rows<Row>(FEATURED, [
    handle,
    query.ship_to,
    query.locale,
    service.today(),
  ]);
  if (rows.length === 0) return notFound;
  const cards = rows.filter(isCard).map((row) => cardJson(row, shipping));
  const { currency } = shipping.destination;
  return jsonAnswer(
    `{"cards":[${cards.join(',')}],"ship_to":"${query.ship_to}","charged_currency":"${currency}","locale":"${query.locale}"}`,
  );
}

const isCard = (row: Row): row is CardRow => row.goods_no !== null && row.head !== null;
