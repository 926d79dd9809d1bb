import { createShippingOptionsWorkflow, createShippingProfilesWorkflow } from '@medusajs/medusa/core-flows';
import { convertMinor } from '@caravanserai/money/convert';
import { currency } from '@caravanserai/money/currencies';
import { parseMinor, toMajor } from '@caravanserai/money/decimal';
import { roundToStep } from '@caravanserai/money/round';
import { query, type SeedContext } from '../context';
import { ensure, must } from '../ensure';
import { codes } from '../files';
import { BASE_LOCALE, seedTranslations } from '../translations';
import { parseStock } from '../rows';
import { rateBetween, type RateTable } from './exchange-rates';
import type { SeededMerchant } from './merchants';
import { freightOf, type FreightRow, type SeededPlace } from './places';
import type { Destination } from './regions';

/** The name of the one delivery option a profile has so far. */
const STANDARD = {
  en: 'Standard delivery',
  'zh-CN': '标准配送',
  ru: 'Стандартная доставка',
  ar: 'توصيل عادي',
  fr: 'Livraison standard',
  es: 'Entrega estándar',
} as const;

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
  destinations: readonly Destination[];
  freight: readonly FreightRow[];
  rates: RateTable;
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
      await seedOptions(context, inputs, result, wanted);
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
  return new Map([...wanted.keys()].map((key) => [key, must(profiles, key).id]));
}

async function seedOptions(
  context: SeedContext,
  { places, destinations, freight, rates }: Inputs,
  profiles: readonly { id: string; name: string }[],
  dispatches: ReadonlyMap<string, Dispatch>,
): Promise<void> {
  const { data: zones } = await query(context).graph({ entity: 'service_zone', fields: ['id', 'name'] });
  const zoneIds = new Map(zones.map((zone) => [zone.name, zone.id]));
  const charged = new Map(destinations.map(({ iso2, currency: code }) => [iso2, code]));
  const input = profiles.flatMap((profile) => {
    const dispatch = must(dispatches, profile.name);
    const place = must(places, dispatch.place);
    return freightOf(place, freight).map((row) => ({
      name: STANDARD.en,
      price_type: 'flat' as const,
      provider_id: 'manual_manual',
      service_zone_id: must(zoneIds, `${place.code}: ${row.zone}`),
      shipping_profile_id: profile.id,
      type: { label: STANDARD.en, description: '', code: 'standard' },
      prices: freightPrices(row, charged, rates),
      rules: [
        { attribute: 'enabled_in_store', value: 'true', operator: 'eq' as const },
        { attribute: 'is_return', value: 'false', operator: 'eq' as const },
      ],
    }));
  });
  const { result: options } = await createShippingOptionsWorkflow(context.container).run({ input });
  await seedTranslations(
    context,
    options.flatMap(({ id }) =>
      Object.entries(STANDARD)
        .filter(([locale]) => locale !== BASE_LOCALE)
        .map(([locale_code, name]) => ({
          reference: 'shipping_option',
          reference_id: id,
          locale_code,
          translations: { name },
        })),
    ),
  );
}

/** A row's freight in every currency charged in its countries, at the day's rate, at a tenth of the main unit. */
function freightPrices(row: FreightRow, charged: ReadonlyMap<string, string>, rates: RateTable) {
  const wanted = new Set(codes(row.countries, '|').flatMap((country) => charged.get(country) ?? []));
  const own = parseMinor(row.amount, row.currency);
  return [...wanted].map((code) => {
    const { digits, minorStep } = currency(code);
    const tenth = Math.max(minorStep, 10 ** digits / 10);
    const converted = convertMinor(own, row.currency, code, rateBetween(rates, row.currency, code));
    const minor = code === row.currency ? own : Math.max(tenth, roundToStep(converted, tenth));
    return { currency_code: code.toLowerCase(), amount: toMajor(minor, code) };
  });
}
