import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import { Modules } from '@medusajs/framework/utils';
import { FREIGHT_PROVIDER } from '../../modules/freight';
import { freightFrom, zoneName } from '../../offering/freight-from';
import { link, query, type SeedContext } from '../context';
import type { PlaceRow } from '../rows';

interface Location {
  id: string;
  fulfillment_providers: ({ id: string } | null)[] | null;
  fulfillment_sets: ({ id: string; service_zones: { name: string }[] } | null)[] | null;
}

const FIELDS = [
  'id',
  'fulfillment_providers.id',
  'fulfillment_sets.id',
  'fulfillment_sets.service_zones.name',
];

/**
 * What a place sends by, and where to: Medusa's fulfilment set with a service zone for every zone of its freight
 * rows, and the freight provider. Adds what is missing.
 */
export async function seedDeliveryZones(
  context: SeedContext,
  locationIds: ReadonlyMap<string, string>,
  freight: readonly FreightRow[],
): Promise<void> {
  const { data } = await query(context).graph({ entity: 'stock_location', fields: FIELDS });
  const locations = new Map((data as unknown as Location[]).map((location) => [location.id, location]));
  for (const place of context.plan.places) {
    const location = locations.get(locationIds.get(place.code) ?? '');
    if (!location) throw new Error(`The place ${place.code} has no stock location.`);
    await addProvider(context, location);
    await addZones(context, location, place, freightFrom(place, freight));
  }
}

async function addProvider(context: SeedContext, location: Location): Promise<void> {
  if (location.fulfillment_providers?.some((provider) => provider?.id === FREIGHT_PROVIDER)) return;
  await link(context).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: FREIGHT_PROVIDER },
  });
}

async function addZones(
  context: SeedContext,
  location: Location,
  place: PlaceRow,
  rows: readonly FreightRow[],
): Promise<void> {
  const fulfillment = context.container.resolve(Modules.FULFILLMENT);
  const [set] = location.fulfillment_sets ?? [];
  const known = new Set(set?.service_zones.map(({ name }) => name));
  const wanted = new Map(rows.map((row) => [zoneName(place, row), row.countries]));
  const zones = [...wanted]
    .filter(([name]) => !known.has(name))
    .map(([name, countries]) => ({
      name,
      geo_zones: countries.map((country) => ({
        type: 'country' as const,
        country_code: country.toLowerCase(),
      })),
    }));
  if (set) {
    if (zones.length > 0)
      await fulfillment.createServiceZones(zones.map((zone) => ({ ...zone, fulfillment_set_id: set.id })));
    return;
  }
  const created = await fulfillment.createFulfillmentSets({
    name: `Dispatch from ${place.name_en}`,
    type: 'shipping',
    service_zones: zones,
  });
  await link(context).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: created.id },
  });
}
