import type { SourcingBase } from '@caravanserai/contracts/listings';
import type { Locale } from '@caravanserai/locales/registry';
import { fieldTexts, textIn } from '../../catalogue/build/card';
import type { BaseSource } from './goods-statement';

/**
 * A sourcing base in the asked language, with the certificates that hold on that day.
 * @param today ISO date
 */
export function baseOf(
  { code, latitude, longitude, certificates, texts, source_locale: source }: BaseSource,
  locale: Locale,
  today: string,
): SourcingBase {
  return {
    code,
    latitude,
    longitude,
    name: textIn(fieldTexts(texts, 'name'), locale, source),
    description: textIn(fieldTexts(texts, 'description'), locale, source),
    certificates: certificates
      .filter(
        ({ valid_from, valid_until }) => (valid_from ?? '') <= today && today <= (valid_until ?? '9999'),
      )
      .map(({ name, number, issuer, valid_until }) => ({ name, number, issuer, valid_until })),
  };
}
