import type { ImportListResponse } from '@caravanserai/contracts/import-rules';
import type { localeOnlyQuery } from '@caravanserai/contracts/query';
import { PROMISE_LEVELS } from '@caravanserai/customs/charges/assurance';
import { promiseText } from '@caravanserai/customs/explain/rules/parts';
import { usualLevel } from '@caravanserai/customs/explain/rules/usual-level';
import { wordsFor } from '@caravanserai/customs/explain/words/words';
import { localDay } from '@caravanserai/customs/local-day';
import { countryName, sortByCountryName } from '@caravanserai/locales/countries';
import type * as z from 'zod/mini';
import { jsonAnswer, type Answer } from '../answer';
import type { CatalogueService } from '../service';

/** `GET /store/destinations/import`: every destination with what is promised about an ordinary parcel from abroad. */
export async function importList(
  service: CatalogueService,
  { locale }: z.infer<typeof localeOnlyQuery>,
): Promise<Answer> {
  const reference = await service.reference();
  const now = service.now();
  const { promises } = wordsFor(locale);
  const destinations = sortByCountryName([...reference.destinations.keys()], locale).map((iso2) => {
    const level = usualLevel(iso2, reference.rules, localDay(now, iso2));
    return { iso2, name: countryName(iso2, locale), promise: { level, word: promises[level].word } };
  });
  const response: ImportListResponse = {
    destinations,
    promises: PROMISE_LEVELS.map((level) => ({ ...promiseText(level, service.today(), locale) })),
    locale,
  };
  return jsonAnswer(JSON.stringify(response));
}
