import type { StoredAddress } from '../checkout/quote/address';
import type { Database } from '../catalogue/database';
import { readConsignment } from '../consignment/read';
import type { FullConsignment } from '../consignment/record';
import { PLACE_NAMES_JSON, type OwnPlaceNames } from '../delivery/place-names';
import { refusal } from '../desk/refuse';
import type { MerchantScope } from '../desk/scope';

/** What stands about a consignment beyond its own record. */
export interface ConsignmentExtras extends Record<string, unknown> {
  display_id: number;
  address: StoredAddress | null;
  city: string;
  place_names: OwnPlaceNames;
  /** Which of its order's consignments it is, from 1. */
  part: number;
  rule: { id: string; percent: string; source: string } | null;
  queue: 'pack' | 'hand_over' | 'customs' | 'on_way' | 'done';
}

/**
 * A consignment of this merchant.
 * @throws DeskRefusal 404 for another's, as for none
 */
export async function ownConsignment(
  database: Database,
  { merchantId, locale }: MerchantScope,
  id: string,
): Promise<FullConsignment> {
  const consignment = await readConsignment(database, id);
  if (consignment?.merchant_id !== merchantId) throw refusal('not_here', locale);
  return consignment;
}

const EXTRAS = `
  select o.display_id, coalesce(place.city, '') as city, ${PLACE_NAMES_JSON} as place_names, c.queue,
         (select count(*)::int from consignment e where e.order_id = c.order_id and e.deleted_at is null
             and e.key collate "C" <= c.key collate "C") as part,
         (select jsonb_build_object('first_name', a.first_name, 'last_name', a.last_name, 'company', a.company,
              'address_1', a.address_1, 'address_2', a.address_2, 'city', a.city, 'province', a.province,
              'postal_code', a.postal_code, 'country', a.country_code, 'phone', a.phone,
              'note', a.metadata->>'delivery_note')
            from order_address a where a.id = o.shipping_address_id and a.deleted_at is null) as address,
         (select jsonb_build_object('id', r.id, 'percent', r.percent, 'source', r.source)
            from commission_rule r where r.id = c.commission_rule) as rule
    from consignment c join "order" o on o.id = c.order_id
    left join place on place.code = c.place and place.deleted_at is null
   where c.id = $1`;

/** Order, address, place and commission's rule of a consignment, in one statement; never an e-mail or identity number. */
export async function consignmentExtras(database: Database, id: string): Promise<ConsignmentExtras> {
  const { rows } = await database.query<ConsignmentExtras>(EXTRAS, [id]);
  const [found] = rows;
  if (!found) throw new Error(`Consignment ${id} has no order.`);
  return found;
}
