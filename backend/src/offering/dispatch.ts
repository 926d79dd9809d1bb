import type { FreightOrigin } from '@caravanserai/customs/freight/freight-rows';
import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import type { SupplyRoute } from '@caravanserai/customs/route';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { createShippingProfilesWorkflow } from '@medusajs/medusa/core-flows';
import { MERCHANT_MODULE } from '../modules/merchant';
import type { MerchantModuleService } from '../modules/merchant/service';
import { ensure, must } from '../seed/ensure';
import { ensureDeliveryOptions } from './delivery-options';
import { freightFrom, zoneName } from './freight-from';

/** What makes a consignment: one merchant, one supply route, one place of dispatch. */
export interface Dispatch {
  readonly merchant: { readonly id: string; readonly handle: string };
  readonly route: SupplyRoute;
  readonly place: FreightOrigin & { readonly id: string };
}

/** Name of a dispatch's shipping profile in Medusa. */
export const dispatchKey = ({ merchant, route, place }: Dispatch): string =>
  `${merchant.handle}/${route}/${place.code}`;

/**
 * One shipping profile with its delivery options per merchant, route and place, so that a cart carries one shipping
 * method per consignment. Adds what is missing; answers shipping profile ids by `dispatchKey`.
 */
export async function ensureDispatches(
  container: MedusaContainer,
  wanted: readonly Dispatch[],
  freight: readonly FreightRow[],
): Promise<Map<string, string>> {
  const dispatches = [...new Map(wanted.map((dispatch) => [dispatchKey(dispatch), dispatch])).values()];
  const profiles = await ensureProfiles(container, dispatches.map(dispatchKey));
  const profileOf = (dispatch: Dispatch): string => must(profiles, dispatchKey(dispatch)).id;
  const merchants: MerchantModuleService = container.resolve(MERCHANT_MODULE);
  await ensure({
    wanted: dispatches.map((dispatch) => ({
      merchant_id: dispatch.merchant.id,
      route: dispatch.route,
      place_id: dispatch.place.id,
      shipping_profile_id: profileOf(dispatch),
    })),
    existing: await merchants.listDispatchProfiles(
      { shipping_profile_id: [...profiles.values()].map(({ id }) => id) },
      { take: profiles.size },
    ),
    wantedKey: (row) => row.shipping_profile_id,
    existingKey: (row) => row.shipping_profile_id,
    create: (missing) => merchants.createDispatchProfiles(missing),
  });
  await ensureDeliveryOptions(
    container,
    dispatches.flatMap((dispatch) =>
      freightFrom(dispatch.place, freight).map((row) => ({
        profileId: profileOf(dispatch),
        zone: zoneName(dispatch.place, row),
        route: dispatch.route,
        row,
      })),
    ),
  );
  return new Map(dispatches.map((dispatch) => [dispatchKey(dispatch), profileOf(dispatch)]));
}

async function ensureProfiles(
  container: MedusaContainer,
  names: readonly string[],
): Promise<Map<string, { id: string; name: string }>> {
  const { data: existing } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'shipping_profile',
    fields: ['id', 'name'],
    filters: { name: [...names] },
  });
  return ensure({
    wanted: names,
    existing,
    wantedKey: (name) => name,
    existingKey: (profile) => profile.name,
    create: async (missing) => {
      const { result } = await createShippingProfilesWorkflow(container).run({
        input: { data: missing.map((name) => ({ name, type: 'consignment' })) },
      });
      return result;
    },
  });
}
