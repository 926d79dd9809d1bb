import type { WarehouseStateBody } from '@caravanserai/contracts/admin-platform';
import type { Locale } from '@caravanserai/locales/registry';
import { MedusaError } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import { appendHistory } from '../../desk/history';
import { refuse } from '../platform-error';
import { notePlatform } from '../platform-history';
import { lockedWarehouse, objectOf, type Asked } from './locked-warehouse';
import type { LiesThere } from './warehouses';

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
