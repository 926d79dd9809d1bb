import type { ImportExample, ImportWay } from '@caravanserai/contracts/import-rules';
import { sameCustomsTerritory } from '@caravanserai/customs/territory';
import { CHINA } from '@caravanserai/customs/route';
import { countryName } from '@caravanserai/locales/countries';
import type { Locale } from '@caravanserai/locales/registry';
import { fieldTexts, textIn } from '../../catalogue/build/card';
import { landOne } from '../../catalogue/build/landing';
import { offersAt } from '../../catalogue/build/offers';
import type { Place, Reference, SupplyRoute } from '../../catalogue/reference';
import { quoteWords } from '../../checkout/quote/words';
import { shownWorking } from '../../checkout/quote/working';
import { estimateOf } from '../goods/estimate';
import type { CatalogueService } from '../service';
import type { Shipping } from '../shipping';
import { EXAMPLES, type ExampleSource } from './example-statement';

type WayKey = ImportWay['key'];

/** By which way goods from a place reach a destination; undefined where they don't. */
export function wayFrom(
  { kind, country }: Place,
  dest: string,
): { route: SupplyRoute; way: WayKey } | undefined {
  if (kind === 'bonded') return dest === CHINA ? { route: 'bonded', way: 'bonded' } : undefined;
  const inside = sameCustomsTerritory(country, dest);
  if (kind !== 'origin') return inside ? { route: 'domestic', way: 'domestic' } : undefined;
  if (country === dest) return undefined;
  if (dest === CHINA) return { route: 'direct_mail', way: 'direct_mail' };
  return { route: 'direct_mail', way: inside ? 'same_territory' : 'from_abroad' };
}

/** Goods of the shop reckoned now for each way that has any, in one statement. */
export async function examplesFor(
  service: CatalogueService,
  reference: Reference,
  shipping: Shipping,
  date: string,
  locale: Locale,
): Promise<ReadonlyMap<WayKey, ImportExample>> {
  const { iso2 } = shipping.destination;
  const ways = [...reference.places.values()].flatMap((place) => {
    const found = wayFrom(place, iso2);
    return found ? [{ place: place.code, ...found }] : [];
  });
  const sources = await service.database.rows<ExampleSource>(EXAMPLES, [
    iso2,
    ways.map(({ place }) => place),
    ways.map(({ route }) => route),
    ways.map(({ way }) => way),
  ]);
  const examples = sources.flatMap((source) => {
    const example = exampleOf(source, reference, shipping, date, locale);
    return example ? [[source.way as WayKey, example] as const] : [];
  });
  return new Map(examples);
}

function exampleOf(
  source: ExampleSource,
  reference: Reference,
  shipping: Shipping,
  date: string,
  locale: Locale,
): ImportExample | null {
  const { iso2: dest, currency } = shipping.destination;
  const offer = offersAt(source, shipping.destination, reference, shipping.now).find(
    ({ listing }) => listing.id === source.listing_id,
  );
  const estimate = offer && estimateOf({ source, offer, reference, shipping, locale });
  if (!offer?.price || !estimate) return null;
  const { listing, place, price } = offer;
  const journey = { date, dest, currency, freight: estimate.freight.amount };
  const landed = landOne({ source, listing, place, price: price.net }, journey, reference.rules);
  return {
    slug: source.slugs[locale] ?? source.handle,
    title: textIn(fieldTexts(source.texts, 'title'), locale, source.source_locale),
    route: listing.route,
    from: { iso2: place.country, name: countryName(place.country, locale) },
    estimate,
    working: shownWorking(landed.working, quoteWords(locale)),
  };
}
