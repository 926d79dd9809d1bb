import { createShippingProfilesWorkflow } from '@medusajs/medusa/core-flows';
import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import { query, type SeedContext } from '../context';
import { ensure, must } from '../ensure';
import { parseStock } from '../rows';
import { seedDeliveryOptions } from './delivery-options';
import { freightOf, zoneName } from './delivery-zones';
import type { SeededMerchant } from './merchants';
import type { SeededPlace } from './places';

/** What makes a consignment: one merchant, one supply route, one place of dispatch. */
interface Dispatch {
  merchant: string;
  route: 'bonded' | 'direct_mail' | 'domestic';
  place: string;
}

const keyOf = (dispatch: Dispatch) => `${dispatch.merchant}/${dispatch.route}/${dispatch.place}`;

interface Inputs {
  merchants: ReadonlyMap<string, SeededMerchant>;
  places: ReadonlyMap<string, SeededPlace>;
  freight: readonly FreightRow[];
}

/**
 * One shipping profile with its delivery options per merchant, route and place, so that a cart carries one
 * shipping method per consignment. Answers shipping profile ids by `merchant/route/place`.
 */
export async function seedDispatch(context: SeedContext, inputs: Inputs): Promise<Map<string, string>> {
  const wanted = new Map<string, Dispatch>();
  for (const row of context.plan.goods)
    for (const { route, place } of parseStock(row.stock)) {
      const dispatch = { merchant: row.merchant, route, place };
      wanted.set(keyOf(dispatch), dispatch);
    }
  const { data: existing } = await query(context).graph({
    entity: 'shipping_profile',
    fields: ['id', 'name'],
  });
  const profiles = await ensure({
    wanted: [...wanted.keys()],
    existing,
    wantedKey: (key) => key,
    existingKey: (profile) => profile.name,
    create: async (missing) => {
      const { result } = await createShippingProfilesWorkflow(context.container).run({
        input: { data: missing.map((name) => ({ name, type: 'consignment' })) },
      });
      return result;
    },
  });
  await ensure({
    wanted: [...wanted.values()].map((dispatch) => ({
      merchant_id: must(inputs.merchants, dispatch.merchant).id,
      route: dispatch.route,
      place_id: must(inputs.places, dispatch.place).id,
      shipping_profile_id: must(profiles, keyOf(dispatch)).id,
    })),
    existing: await context.merchants.listDispatchProfiles({}, { take: 20000 }),
    wantedKey: (row) => row.shipping_profile_id,
    existingKey: (row) => row.shipping_profile_id,
    create: (missing) => context.merchants.createDispatchProfiles(missing),
  });
  await seedDeliveryOptions(
    context,
    [...wanted].flatMap(([key, { route, place: code }]) => {
      const place = must(inputs.places, code);
      const profileId = must(profiles, key).id;
      return freightOf(place, inputs.freight).map((row) => ({
        profileId,
        zone: zoneName(place, row),
        route,
        row,
      }));
    }),
  );
  return new Map([...wanted.keys()].map((key) => [key, must(profiles, key).id]));
}
