import type { PreviewResponse } from '@caravanserai/contracts/desk-write-help';
import { shopDefaults } from '@caravanserai/locales/destinations-defaults';
import { COUNTRY, CURRENCY } from '../../data/shop-context.server';
import { merchantDesk } from '../desk-context.server';
import type { DeskArgs } from '../me.server';

const asked = new WeakMap<object, Promise<PreviewResponse>>();

/** For whom a preview is shown: the address names country and currency, its language is the address's own. */
export function previewFor(request: Request, locale: Parameters<typeof shopDefaults>[0]) {
  const { searchParams } = new URL(request.url);
  const defaults = shopDefaults(locale);
  const country = searchParams.get('country') ?? '';
  const currency = searchParams.get('currency') ?? '';
  return {
    country: COUNTRY.test(country) ? country : defaults.country,
    currency: CURRENCY.test(currency) ? currency : defaults.currency,
  };
}

/**
 * The shop's page of goods as a shopper would see it, with what isn't published yet. The frame and the page in it ask
 * once between them.
 * @throws as `Desk.call`
 */
export function readPreview(args: DeskArgs & { params: { id?: string } }): Promise<PreviewResponse> {
  const known = asked.get(args.context);
  if (known) return known;
  const reading = read(args);
  asked.set(args.context, reading);
  return reading;
}

async function read(args: DeskArgs & { params: { id?: string } }): Promise<PreviewResponse> {
  const { call, locale } = await merchantDesk(args);
  const query = { language: locale, ...previewFor(args.request, locale) };
  return call<PreviewResponse>(`/merchant/listings/${args.params.id ?? ''}/preview`, { query });
}
