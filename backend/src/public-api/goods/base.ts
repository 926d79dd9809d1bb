import type { SourcingBase } from '@caravanserai/contracts/listings';
import type { Locale } from '@caravanserai/locales/registry';
import { fieldTexts, textIn } from '../../catalogue/build/card';
import type { BaseSource } from './goods-statement';

/** A sourcing base in the asked language. */
export function baseOf(
  { code, latitude, longitude, texts }: BaseSource,
  locale: Locale,
  source: string,
): SourcingBase {
  return {
    code,
    latitude,
    longitude,
    name: textIn(fieldTexts(texts, 'name'), locale, source),
    description: textIn(fieldTexts(texts, 'description'), locale, source),
  };
}
