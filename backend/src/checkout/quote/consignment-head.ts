import type { Consignment } from '@caravanserai/contracts/quote';
import { priceBasis } from '@caravanserai/customs/price-basis';
import { countryName } from '@caravanserai/locales/countries';
import type { QuoteContext, QuoteLine } from './input';

/** Who sends a consignment, by which route and from where: the same in a cart and in its order. */
export function consignmentHead(
  key: string,
  facts: QuoteLine['facts'],
  { locale, shipTo }: Pick<QuoteContext, 'locale' | 'shipTo'>,
): Pick<Consignment, 'key' | 'merchant' | 'pavilion' | 'route' | 'place' | 'basis'> {
  return {
    key,
    merchant: { handle: facts.merchant_handle, name: facts.merchant_name },
    pavilion: {
      handle: facts.pavilion_handle,
      iso2: facts.pavilion_iso2,
      name: countryName(facts.pavilion_iso2, locale),
    },
    route: facts.route,
    place: { code: facts.place_code, kind: facts.place_kind, country: facts.place_country },
    basis: priceBasis(facts.route, facts.place_country, shipTo),
  };
}
