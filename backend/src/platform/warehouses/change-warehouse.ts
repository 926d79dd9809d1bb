import type { WarehouseBody } from '@caravanserai/contracts/admin-platform';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import { notePlatform } from '../platform-history';
import { lockedWarehouse, objectOf, type Asked } from './locked-warehouse';
import type { Warehouse } from './warehouses';
import { writeNames } from './write-names';

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

const shown = ({ names, zone_id, customs_district }: Warehouse) => ({
  name: names.en,
  ...{ zone_id, customs_district },
});
