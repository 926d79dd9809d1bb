import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import type { FreightOrigin } from '@caravanserai/customs/freight/freight-rows';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { FREIGHT_PROVIDER } from '../modules/freight';
import { freightFrom, zoneName } from './freight-from';

/** A place that sends, and what Medusa calls its fulfilment set. */
export interface SendingPlace extends FreightOrigin {
  readonly stock_location_id: string;
  readonly set_name: string;
}

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
 * What places send by, and where to: Medusa's fulfilment set with a service zone for every zone of their freight
 * rows, and the freight provider. Adds what is missing.
 */
export async function ensureDeliveryZones(
  container: MedusaContainer,
  places: readonly SendingPlace[],
  freight: readonly FreightRow[],
): Promise<void> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: 'stock_location', fields: FIELDS });
  const locations = new Map((data as unknown as Location[]).map((location) => [location.id, location]));
  for (const place of places) {
    const location = locations.get(place.stock_location_id);
    if (!location) throw new Error(`The place ${place.code} has no stock location.`);
    await addProvider(container, location);
    await addZones(container, location, place, freightFrom(place, freight));
  }
}

async function addProvider(container: MedusaContainer, location: Location): Promise<void> {
  if (location.fulfillment_providers?.some((provider) => provider?.id === FREIGHT_PROVIDER)) return;
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: FREIGHT_PROVIDER },
  });
}

async function addZones(
  container: MedusaContainer,
  location: Location,
  place: SendingPlace,
  rows: readonly FreightRow[],
): Promise<void> {
  const fulfillment = container.resolve(Modules.FULFILLMENT);
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
    name: place.set_name,
    type: 'shipping',
    service_zones: zones,
  });
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: created.id },
  });
}
