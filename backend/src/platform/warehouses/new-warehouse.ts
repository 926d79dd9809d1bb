import type { NewWarehouseBody } from '@caravanserai/contracts/admin-platform';
import type { Locale } from '@caravanserai/locales/registry';
import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError, Modules } from '@medusajs/framework/utils';
import {
  createStockLocationsWorkflow,
  deleteStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from '@medusajs/medusa/core-flows';
import type { Database } from '../../catalogue/database';
import type { NewHistory } from '../../desk/history';
import { containerDatabase, inTransaction } from '../../landed/container-database';
import { ensureDeliveryZones } from '../../offering/delivery-zones';
import { readFreightRows } from '../../offering/read-dispatch-place';
import { refuse } from '../platform-error';
import { notePlatform } from '../platform-history';
import { writeNames } from './write-names';

interface NewWarehouse extends NewWarehouseBody {
  readonly actor: NewHistory['actor'];
}

/**
 * Makes a bonded warehouse: Medusa's stock location, what it sends by, and the place with its names. Merchants can
 * bring goods there at once. Whatever fails, nothing of it stays.
 * @returns the place's id
 * @throws MedusaError conflict (409) where the code is taken
 */
export async function newWarehouse(
  container: MedusaContainer,
  wanted: NewWarehouse,
  locale: Locale,
): Promise<string> {
  // Two admins are one after the other: the second finds the code taken.
  return container
    .resolve(Modules.LOCKING)
    .execute([`warehouse:${wanted.code}`], () => makeOnce(container, wanted, locale), { timeout: 20 });
}

async function makeOnce(container: MedusaContainer, wanted: NewWarehouse, locale: Locale): Promise<string> {
  const database = containerDatabase(container);
  const { code, city, names } = wanted;
  const taken = await database.query('select 1 from place where code = $1', [code]);
  if (taken.rows.length > 0) throw refuse(locale, 'code_there', { code }, MedusaError.Types.CONFLICT);
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [{ name: names.en, address: { address_1: names.en, city, country_code: 'CN' } }],
    },
  });
  const stock_location_id = result[0]?.id ?? '';
  try {
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id: stock_location_id, add: await sellingChannels(database) },
    });
    const sending = { code, kind: 'bonded' as const, country: 'CN', stock_location_id };
    const set_name = `Dispatch from ${names.en} (${code})`;
    await ensureDeliveryZones(container, [{ ...sending, set_name }], await readFreightRows(database));
    return await inTransaction(container, (transaction) => write(transaction, wanted, stock_location_id));
  } catch (error) {
    await undo(container, stock_location_id);
    throw error;
  }
}

/** The channels that goods of the places that are there are sold in. */
async function sellingChannels(database: Database): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    `select distinct s.sales_channel_id as id from sales_channel_stock_location s
       join place p on p.stock_location_id = s.stock_location_id and p.deleted_at is null
      where s.deleted_at is null`,
  );
  return rows.map(({ id }) => id);
}

async function write(
  database: Database,
  { code, city, names, zone_id, customs_district, actor }: NewWarehouse,
  stock_location_id: string,
): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `insert into place (id, code, kind, country, city, stock_location_id, zone_id, customs_district, supervision_mode)
     values ('place_' || replace(gen_random_uuid()::text, '-', ''), $1, 'bonded', 'CN', $2, $3, $4, $5, '1210')
     returning id`,
    [code, city, stock_location_id, zone_id, customs_district],
  );
  const id = rows[0]?.id ?? '';
  await writeNames(database, id, names);
  await notePlatform(database, {
    actor,
    action: 'warehouse_added',
    object: { kind: 'warehouse', id, label: names.en },
    after: { code, city, zone_id, customs_district },
  });
  return id;
}

async function undo(container: MedusaContainer, locationId: string): Promise<void> {
  const fulfillment = container.resolve(Modules.FULFILLMENT);
  const { rows } = await containerDatabase(container).query<{ id: string }>(
    'select fulfillment_set_id as id from location_fulfillment_set where stock_location_id = $1 and deleted_at is null',
    [locationId],
  );
  await fulfillment.deleteFulfillmentSets(rows.map(({ id }) => id));
  await deleteStockLocationsWorkflow(container).run({ input: { ids: [locationId] } });
}
