import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import type { SupplyRoute } from '@caravanserai/customs/route';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import {
  createShippingOptionsWorkflow,
  updateShippingOptionTypesWorkflow,
  updateShippingOptionsWorkflow,
} from '@medusajs/medusa/core-flows';
import { FREIGHT_PROVIDER } from '../modules/freight';
import { freightOptionData, type FreightOptionData } from '../modules/freight/option-data';
import { must } from '../seed/ensure';
import { BASE_LOCALE, chunks, seedTranslations } from '../seed/translations';
import { DELIVERY_NAMES, FORMER_NAMES } from './delivery-names';

/** One way in which a consignment of a profile may go. */
export interface DeliveryOption {
  profileId: string;
  /** Name of the service zone. */
  zone: string;
  route: SupplyRoute;
  row: FreightRow;
}

interface StoredOption {
  id: string;
  shipping_profile_id: string;
  service_zone_id: string;
  data: Record<string, unknown> | null;
  type: { id: string; code: string } | null;
}

const FIELDS = ['id', 'shipping_profile_id', 'service_zone_id', 'data', 'type.id', 'type.code'];

/**
 * Medusa's shipping options, one for each profile, zone and transport. An option of the time when there was one flat
 * price to a zone becomes the zone's first: carts and orders that have it keep it.
 */
export async function ensureDeliveryOptions(
  container: MedusaContainer,
  wanted: readonly DeliveryOption[],
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: zones } = await query.graph({
    entity: 'service_zone',
    fields: ['id', 'name'],
    filters: { name: [...new Set(wanted.map(({ zone }) => zone))] },
  });
  const zoneIds = new Map(zones.map(({ name, id }) => [name, id]));
  const { data } = await query.graph({
    entity: 'shipping_option',
    fields: FIELDS,
    filters: { shipping_profile_id: [...new Set(wanted.map(({ profileId }) => profileId))] },
  });
  const stored = data as unknown as StoredOption[];
  const key = (profile: string, zone: string, rest: string) => `${profile} ${zone} ${rest}`;
  const known = new Set(
    stored.map((option) =>
      key(option.shipping_profile_id, option.service_zone_id, freightOptionData(option.data)?.tariff ?? ''),
    ),
  );
  const flat = new Map(
    stored
      .filter((option) => option.type?.code === 'standard' && !freightOptionData(option.data))
      .map((option) => [key(option.shipping_profile_id, option.service_zone_id, ''), option]),
  );
  const updates: Change[] = [];
  const creates: { zoneId: string; option: DeliveryOption }[] = [];
  for (const option of wanted) {
    const zoneId = must(zoneIds, option.zone);
    if (known.has(key(option.profileId, zoneId, option.row.tariff))) continue;
    const place = key(option.profileId, zoneId, '');
    const former = flat.get(place);
    if (former) {
      flat.delete(place);
      updates.push({ id: former.id, typeId: former.type?.id ?? '', option });
    } else creates.push({ zoneId, option });
  }
  await become(container, updates);
  await create(container, creates);
}

interface Change {
  id: string;
  /** Every option has a type of its own. */
  typeId: string;
  option: DeliveryOption;
}

async function become(container: MedusaContainer, updates: readonly Change[]): Promise<void> {
  for (const batch of chunks(updates, 100)) {
    await updateShippingOptionsWorkflow(container).run({
      input: batch.map(({ id, option }) => ({ id, ...optionInput(option) })),
    });
    for (const { typeId, option } of batch) {
      await updateShippingOptionTypesWorkflow(container).run({
        input: { selector: { id: typeId }, update: typeOf(option) },
      });
    }
    const ids = batch.map(({ id }) => id);
    const service = container.resolve(Modules.TRANSLATION);
    const texts = await service.listTranslations({ reference_id: ids }, { take: ids.length * 20 });
    const former = texts.filter(({ locale_code, translations }) => {
      const name = FORMER_NAMES[locale_code as keyof typeof FORMER_NAMES] as string | undefined;
      return name !== undefined && translations['name'] === name;
    });
    if (former.length > 0) await service.deleteTranslations(former.map(({ id }) => id));
    await translate(container, batch);
  }
}

async function create(
  container: MedusaContainer,
  creates: readonly { zoneId: string; option: DeliveryOption }[],
): Promise<void> {
  for (const batch of chunks(creates, 100)) {
    const { result } = await createShippingOptionsWorkflow(container).run({
      input: batch.map(({ zoneId, option }) => ({
        ...optionInput(option),
        type: typeOf(option),
        service_zone_id: zoneId,
        shipping_profile_id: option.profileId,
        rules: [
          { attribute: 'enabled_in_store', value: 'true', operator: 'eq' as const },
          { attribute: 'is_return', value: 'false', operator: 'eq' as const },
        ],
      })),
    });
    await translate(
      container,
      result.flatMap(({ id }, index) => {
        const made = batch[index];
        return made ? [{ id, option: made.option }] : [];
      }),
    );
  }
}

function optionInput({ row, route }: DeliveryOption) {
  const { tariff, transport, service, days_from, days_to } = row;
  const data: FreightOptionData = {
    tariff,
    transport,
    service,
    route,
    ...(days_from !== null && days_to !== null ? { days: [days_from, days_to] } : {}),
  };
  return {
    name: DELIVERY_NAMES[service].en,
    price_type: 'calculated' as const,
    provider_id: FREIGHT_PROVIDER,
    data: { ...data },
  };
}

const typeOf = ({ row }: DeliveryOption) => ({
  label: DELIVERY_NAMES[row.service].en,
  description: '',
  code: row.transport,
});

const translate = (
  container: MedusaContainer,
  options: readonly { id: string; option: DeliveryOption }[],
): Promise<void> =>
  seedTranslations(
    { container },
    options.flatMap(({ id, option }) =>
      Object.entries(DELIVERY_NAMES[option.row.service])
        .filter(([locale]) => locale !== BASE_LOCALE)
        .map(([locale_code, name]) => ({
          reference: 'shipping_option',
          reference_id: id,
          locale_code,
          translations: { name },
        })),
    ),
  );
