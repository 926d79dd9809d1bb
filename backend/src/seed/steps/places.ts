import {
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from '@medusajs/medusa/core-flows';
import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import { ensureDeliveryZones } from '../../offering/delivery-zones';
import { ensure, must } from '../ensure';
import { query, type SeedContext } from '../context';
import type { PlaceRow } from '../rows';

export interface SeededPlace {
  id: string;
  code: string;
  kind: PlaceRow['kind'];
  country: string;
  stock_location_id: string;
}

/** Places of stock and dispatch: each a Medusa stock location with one fulfilment set and its service zones. */
export async function seedPlaces(
  context: SeedContext,
  salesChannelId: string,
  freight: readonly FreightRow[],
) {
  const { data: locations } = await query(context).graph({
    entity: 'stock_location',
    fields: ['id', 'name'],
  });
  const byName = await ensure({
    wanted: context.plan.places,
    existing: locations,
    wantedKey: (row) => row.name_en,
    existingKey: (location) => location.name,
    create: (missing) => createLocations(context, missing, salesChannelId),
  });
  const sending = context.plan.places.map((row) => ({
    ...row,
    stock_location_id: must(byName, row.name_en).id,
    set_name: `Dispatch from ${row.name_en}`,
  }));
  await ensureDeliveryZones(context.container, sending, freight);
  const zones = new Map(context.plan.zones.map((zone) => [zone.zone_id, zone]));
  return ensure<PlaceRow, SeededPlace>({
    wanted: context.plan.places,
    existing: (await context.listings.listPlaces({}, { take: 500 })) as SeededPlace[],
    wantedKey: (row) => row.code,
    existingKey: (place) => place.code,
    create: async (missing) =>
      (await context.listings.createPlaces(
        missing.map((row) => ({
          code: row.code,
          kind: row.kind,
          country: row.country,
          city: row.city,
          stock_location_id: must(byName, row.name_en).id,
          zone_id: row.zone_id || null,
          customs_district: zones.get(row.zone_id)?.district_customs_4 || null,
          supervision_mode: row.kind === 'bonded' ? '1210' : null,
        })),
      )) as SeededPlace[],
  });
}

async function createLocations(context: SeedContext, rows: readonly PlaceRow[], salesChannelId: string) {
  const { result } = await createStockLocationsWorkflow(context.container).run({
    input: {
      locations: rows.map((row) => ({
        name: row.name_en,
        address: { address_1: row.name_en, city: row.city, country_code: row.country },
      })),
    },
  });
  for (const { id } of result) {
    await linkSalesChannelsToStockLocationWorkflow(context.container).run({
      input: { id, add: [salesChannelId] },
    });
  }
  return result;
}
