import { carrierName } from '@caravanserai/customs/journey/words/words';
import { countryName } from '@caravanserai/locales/countries';
import { pickText } from '@caravanserai/locales/fallback';
import { formatDate } from '@caravanserai/locales/format-date';
import { glossary, type GlossaryTerm } from '@caravanserai/locales/glossary';
import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import type { SnapshotLine } from '../../consignment/snapshot';
import type { Fact } from './blocks';
import type { Languages, Written } from './paper';
import type { PaperFacts } from './paper-facts';

const ROUTE_TERM: Readonly<Record<string, GlossaryTerm>> = {
  bonded: 'bonded',
  direct_mail: 'directMail',
  domestic: 'domestic',
};

/** The same in both languages, each in its own; once where they are equal. */
export function inBoth({ first, second }: Languages, say: (locale: Locale) => string): Written[] {
  const texts = [first, second].map((locale) => ({ value: say(locale), dir: localeInfo(locale).dir }));
  return texts.filter(({ value }, index) => texts.findIndex((text) => text.value === value) === index);
}

/** Runs its own way inside a line of another direction. */
const isolated = (value: string): string => `\u2068${value}\u2069`;

/** Both beside each other in one line. */
export function inOneLine(languages: Languages, say: (locale: Locale) => string): Written[] {
  const texts = inBoth(languages, say).filter(({ value }) => value !== '');
  const [first] = texts;
  return first ? [{ value: texts.map(({ value }) => isolated(value)).join(' · '), dir: first.dir }] : [];
}

/** Names and codes that stand as they are, in whatever script. */
export const asIs = (value: string): Written => ({ value, dir: 'ltr' });

/** People's names and streets run as they are written. */
export const asWritten = (value: string): Written => ({
  value,
  dir: /\p{Script=Arabic}/u.test(value) ? 'rtl' : 'ltr',
});

/** What both papers begin with: who sends, who gets it, and how it travels. */
export function sharedFacts(
  { consignment, displayId, ordered, recipient, city }: PaperFacts,
  languages: Languages,
): Fact[] {
  const { snapshot, route, id, ship_to, declaration_number, carrier, tracking } = consignment;
  const { place, merchant, delivery } = snapshot;
  const names = delivery?.names ?? {};
  return [
    {
      key: 'seller',
      values: [
        asWritten(merchant.name),
        ...inOneLine(languages, (l) => countryName(snapshot.pavilion.iso2, l)),
      ],
    },
    {
      key: 'consignee',
      values: [
        ...(recipient ? [recipient.name, ...recipient.lines].map(asWritten) : []),
        ...inOneLine(languages, (locale) => countryName(ship_to, locale)),
        ...(recipient?.phone ? [asIs(recipient.phone)] : []),
      ],
    },
    {
      key: 'sent_from',
      values: [
        asIs([city, place.code].filter(Boolean).join(', ')),
        ...inOneLine(languages, (l) => countryName(place.country, l)),
      ],
    },
    {
      key: 'how_it_ships',
      values: [
        ...inOneLine(languages, (locale) => glossary(ROUTE_TERM[route] ?? 'howItShips', locale)),
        ...inOneLine(languages, (locale) => pickText(names, locale, 'en')?.value ?? ''),
      ],
    },
    {
      key: 'order',
      values: [asIs(String(displayId)), ...inOneLine(languages, (locale) => formatDate(ordered, locale))],
    },
    { key: 'parcel', values: [asIs(id)] },
    { key: 'declaration', values: [asIs(declaration_number ?? '')] },
    {
      key: 'tracking',
      values: [
        asIs(tracking ?? ''),
        ...inOneLine(languages, (locale) => (carrier ? carrierName(carrier, locale) : '')),
      ],
    },
  ];
}

/** A line's title in both languages; its own where it has neither. */
export function titles(
  { titles: all, source_locale, goods_handle }: SnapshotLine,
  languages: Languages,
): Written[] {
  const found = [languages.first, languages.second].flatMap(
    (locale) => pickText(all, locale, source_locale) ?? [],
  );
  const once = found.filter(({ value }, index) => found.findIndex((text) => text.value === value) === index);
  return once.length > 0 ? once : [asIs(goods_handle)];
}

/** A country in both languages. */
export const origins = (origin: string, languages: Languages): Written[] =>
  origin === '' ? [] : inBoth(languages, (locale) => countryName(origin, locale));
