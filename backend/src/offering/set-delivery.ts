import type { Database } from '../catalogue/database';
import { refusal } from '../desk/refuse';
import { note, type OfferScope } from './actor';
import { refreshReach } from './refresh-reach';
import { offerRefusal } from './refuse';

export interface DeliveryChange {
  readonly profileId: string;
  /** Name of the rows in `delivery_freight`. */
  readonly tariff: string;
  readonly offered: boolean;
}

interface Dispatch {
  id: string;
  shipping_profile_id: string;
  route: string;
  place: string;
}

const DISPATCH = `
  select dp.id, dp.shipping_profile_id, dp.route, pl.code as place from dispatch_profile dp join place pl on pl.id = dp.place_id
   where dp.id = $1 and dp.merchant_id = $2 and dp.deleted_at is null for update of dp`;

/** Medusa offers an option in the store only while this rule says so: carts of stock clients follow too. */
const RULE = `
  update shipping_option_rule r set value = $3::jsonb, updated_at = now()
    from shipping_option so
   where so.id = r.shipping_option_id and so.shipping_profile_id = $1 and so.data->>'tariff' = $2
     and so.deleted_at is null and r.deleted_at is null and r.attribute = 'enabled_in_store'
  returning so.data->>'service' as service`;

/**
 * Offers a way of delivery or no longer. At once: carts can't choose it, prices and days of what is left are shown, and
 * what has no way left to a country isn't sold there.
 * @param database inside a transaction
 * @throws DeskRefusal 404 for a dispatch of somebody else
 */
export async function setDelivery(
  database: Database,
  scope: OfferScope,
  { profileId, tariff, offered }: DeliveryChange,
): Promise<void> {
  const { rows } = await database.query<Dispatch & Record<string, unknown>>(DISPATCH, [
    profileId,
    scope.merchantId,
  ]);
  const [dispatch] = rows;
  if (!dispatch) throw refusal('not_here', scope.locale);
  const changed = await database.query<{ service: string }>(RULE, [
    dispatch.shipping_profile_id,
    tariff,
    JSON.stringify(String(offered)),
  ]);
  const [way] = changed.rows;
  if (!way) throw offerRefusal('route_unfit', scope.locale, {}, { parameter: 'tariff' });
  await database.query(
    offered
      ? 'delete from delivery_off where dispatch_profile_id = $1 and tariff = $2'
      : `insert into delivery_off (id, dispatch_profile_id, tariff)
         values ('doff_' || replace(gen_random_uuid()::text, '-', ''), $1, $2)
         on conflict (dispatch_profile_id, tariff) where deleted_at is null do nothing`,
    [profileId, tariff],
  );
  await refreshReach(database, { merchantIds: [scope.merchantId] });
  await note(database, scope, {
    action: offered ? 'delivery_on' : 'delivery_off',
    object: { kind: 'dispatch_profile', id: profileId, label: dispatch.place },
    after: { route: dispatch.route, service: way.service, tariff },
  });
}
