import type { WarehouseBody, WarehouseStateBody } from '@caravanserai/contracts/admin-platform';
import type { Locale } from '@caravanserai/locales/registry';
import { MedusaError } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import { appendHistory, type NewHistory } from '../../desk/history';
import { refuse } from '../platform-error';
import { notePlatform } from '../platform-history';
import { warehouses, type LiesThere, type Warehouse } from './warehouses';
import { writeNames } from './write-names';

interface Asked {
  readonly id: string;
  readonly actor: NewHistory['actor'];
}

/**
 * Writes a bonded warehouse's names, zone or customs district; what isn't given stays. Ask inside a transaction.
 * @throws MedusaError not_found (404) for a place that is no bonded warehouse
 */
export async function changeWarehouse(
  database: Database,
  { id, actor, names, zone_id, customs_district }: Asked & WarehouseBody,
  locale: Locale,
): Promise<Warehouse> {
  const before = await lockedWarehouse(database, id, locale);
  if (names) await writeNames(database, id, names);
  await database.query(
    'update place set zone_id = $2, customs_district = $3, updated_at = now() where id = $1',
    [
      id,
      zone_id === undefined ? before.zone_id : zone_id,
      customs_district === undefined ? before.customs_district : customs_district,
    ],
  );
  const after = await lockedWarehouse(database, id, locale);
  await notePlatform(database, {
    actor,
    action: 'warehouse_changed',
    object: objectOf(after),
    before: shown(before),
    after: shown(after),
  });
  return after;
}

/**
 * Retires a bonded warehouse, or lets it take goods again. What lies there is still sold and sent, but no merchant can
 * bring more; those with goods there read it in their history. Ask inside a transaction.
 * @returns what lies there
 * @throws MedusaError not_found (404); conflict (409) where it is so already; invalid_data (400) without a reason
 */
export async function setWarehouseState(
  database: Database,
  { id, actor, state, reason, preview = false }: Asked & WarehouseStateBody,
  locale: Locale,
): Promise<LiesThere> {
  const place = await lockedWarehouse(database, id, locale);
  const retire = state === 'retired';
  if (place.retired === retire) throw refuse(locale, 'state', {}, MedusaError.Types.CONFLICT);
  const { merchants, listings, pieces, reserved, waiting } = place;
  const lies = { merchants, listings, pieces, reserved, waiting };
  if (preview) return lies;
  if (reason === undefined) throw refuse(locale, 'reason');
  await database.query(
    'update place set retired_at = case when $2 then now() end, updated_at = now() where id = $1',
    [id, retire],
  );
  const entry = {
    actor,
    action: retire ? 'warehouse_retired' : 'warehouse_reopened',
    object: objectOf(place),
  };
  await notePlatform(database, { ...entry, before: lies, after: { reason } });
  const { rows } = await database.query<{ merchant_id: string }>(
    'select distinct merchant_id from listing where place_id = $1 and deleted_at is null order by 1',
    [id],
  );
  for (const { merchant_id } of rows)
    await appendHistory(database, {
      ...entry,
      tenant: { kind: 'merchant', id: merchant_id },
      after: { reason },
    });
  return lies;
}

async function lockedWarehouse(database: Database, id: string, locale: Locale): Promise<Warehouse> {
  await database.query('select 1 from place where id = $1 for update', [id]);
  const [place] = await warehouses(database, id);
  if (place?.kind !== 'bonded') throw refuse(locale, 'not_there', {}, MedusaError.Types.NOT_FOUND);
  return place;
}

const objectOf = ({ id, names }: Warehouse) => ({ kind: 'warehouse', id, label: names.en });

const shown = ({ names, zone_id, customs_district }: Warehouse) => ({
  name: names.en,
  ...{ zone_id, customs_district },
});
