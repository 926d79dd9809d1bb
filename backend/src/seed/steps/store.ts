import { updateStoresWorkflow } from '@medusajs/medusa/core-flows';
import { LOCALES } from '@caravanserai/locales/registry';
import { Modules } from '@medusajs/framework/utils';
import { query, type SeedContext } from '../context';
import type { RegionRow } from './regions';

export interface StoreSeed {
  salesChannelId: string;
  publishableKey: string;
}

/** The one store, its one sales channel and its publishable key (Medusa makes all three at boot), its languages and currencies. */
export async function seedStore(context: SeedContext, regions: readonly RegionRow[]): Promise<StoreSeed> {
  await seedLocales(context);
  const { data: stores } = await query(context).graph({
    entity: 'store',
    fields: ['id', 'name', 'default_sales_channel_id'],
  });
  const store = stores[0];
  if (!store?.default_sales_channel_id) throw new Error('Medusa has not made its default store yet.');
  const currencies = [...new Set(regions.map((region) => region.currency.toLowerCase()))];
  await updateStoresWorkflow(context.container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: 'Caravanserai',
        supported_currencies: currencies.map((code) => ({ currency_code: code, is_default: code === 'cny' })),
        supported_locales: LOCALES.map((locale_code) => ({ locale_code })),
      },
    },
  });
  const { data: keys } = await query(context).graph({
    entity: 'api_key',
    fields: ['token', 'sales_channels.id'],
    filters: { type: 'publishable', revoked_at: null },
  });
  const key = keys.find((candidate) =>
    candidate.sales_channels?.some(
      (channel: { id: string }) => channel.id === store.default_sales_channel_id,
    ),
  );
  if (!key) throw new Error('No publishable key belongs to the default sales channel.');
  return { salesChannelId: store.default_sales_channel_id, publishableKey: key.token };
}

async function seedLocales({ container, plan }: SeedContext): Promise<void> {
  const service = container.resolve(Modules.TRANSLATION);
  const existing = new Set((await service.listLocales({}, { take: 1000 })).map((locale) => locale.code));
  const wanted = new Set<string>([...LOCALES, ...plan.merchants.map((row) => row.source_locale)]);
  const missing = [...wanted].filter((code) => !existing.has(code));
  if (missing.length > 0) await service.createLocales(missing.map((code) => ({ code, name: code })));
}
