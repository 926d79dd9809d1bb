import type { ImportResponse } from '@caravanserai/contracts/import-rules';
import type { localeOnlyQuery } from '@caravanserai/contracts/query';
import { sayRestrictions } from '@caravanserai/customs/explain/rules/say-restriction';
import type * as z from 'zod/mini';
import { jsonAnswer, notFound, type Answer } from '../answer';
import type { CatalogueService } from '../service';
import { Shipping } from '../shipping';
import { destinationRules } from './destination-rules';
import { examplesFor } from './examples';
import { shownPart, shownRestrictions } from './shown-rules';

/** `GET /store/destinations/:iso2/import`: the rules in force in words, with an example reckoned now for each way. */
export async function importPage(
  service: CatalogueService,
  iso2: string,
  { locale }: z.infer<typeof localeOnlyQuery>,
): Promise<Answer> {
  const reference = await service.reference();
  const destination = reference.destinations.get(iso2);
  if (!destination) return notFound;
  const shipping = new Shipping(reference, destination, undefined, service.now());
  const rules = destinationRules(destination, reference, shipping.now, locale);
  const examples = await examplesFor(service, reference, shipping, rules.date, locale);
  const response: ImportResponse = {
    country: { iso2, name: rules.name },
    charged_currency: destination.currency,
    date: rules.date,
    promise: { ...rules.promise },
    ways: rules.ways.map(({ key, title, about, parts }) => ({
      key,
      title,
      about,
      parts: parts.map(shownPart),
      example: examples.get(key) ?? null,
    })),
    restrictions: shownRestrictions(sayRestrictions(reference.restrictions, iso2, rules.date, locale)),
    locale,
  };
  return jsonAnswer(JSON.stringify(response));
}
