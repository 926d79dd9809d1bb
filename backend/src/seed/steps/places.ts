import {
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from '@medusajs/medusa/core-flows';
import { Modules } from '@medusajs/framework/utils';
import { ensure, must } from '../ensure';
import { codes, readCsv } from '../files';
import { link, query, type SeedContext } from '../context';
import type { PlaceRow } from '../rows';

export interface SeededPlace {
  id: string;
  code: string;
  kind: PlaceRow['kind'];
  country: string;
  stock_location_id: string;
}

/** A row of `freight.csv`: what one parcel costs from a kind of place (or one place) to a zone. */
export interface FreightRow extends Record<string, string> {
  place_kind: string;
  place: string;
  zone: string;
  countries: string;
  amount: string;
  currency: string;
}

export const readFreight = (directory: string): FreightRow[] => readCsv<FreightRow>(directory, 'freight.csv');

/** The zones that are sent to from a place; a row naming the place wins over rows of its kind. */
export function freightOf(
  place: { code: string; kind: string; country: string },
  rows: readonly FreightRow[],
): FreightRow[] {
  const own = rows.filter((row) => row.place === place.code);
  const matching =
    own.length > 0 ? own : rows.filter((row) => row.place_kind === place.kind && row.place === '');
  return matching.filter((row) => place.kind !== 'origin' || row.countries !== place.country);
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
    create: (missing) => createLocations(context, missing, salesChannelId, freight),
  });
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

async function createLocations(
  context: SeedContext,
  rows: readonly PlaceRow[],
  salesChannelId: string,
  freight: readonly FreightRow[],
) {
  const { result } = await createStockLocationsWorkflow(context.container).run({
    input: {
      locations: rows.map((row) => ({
        name: row.name_en,
        address: { address_1: row.name_en, city: row.city, country_code: row.country },
      })),
    },
  });
  const fulfillment = context.container.resolve(Modules.FULFILLMENT);
  for (const [index, location] of result.entries()) {
    const row = rows[index];
    if (!row) continue;
    await linkSalesChannelsToStockLocationWorkflow(context.container).run({
      input: { id: location.id, add: [salesChannelId] },
    });
    const set = await fulfillment.createFulfillmentSets({
      name: `Dispatch from ${row.name_en}`,
      type: 'shipping',
      service_zones: freightOf(row, freight).map((zone) => ({
        name: `${row.code}: ${zone.zone}`,
        geo_zones: codes(zone.countries, '|').map((country) => ({
          type: 'country' as const,
          country_code: country.toLowerCase(),
        })),
      })),
    });
    await link(context).create([
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: 'manual_manual' },
      },
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
        [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
      },
    ]);
  }
  return result;
}
