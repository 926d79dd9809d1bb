import type { SupplyRoute } from '@caravanserai/customs/route';
import type { EarningsBy } from '@caravanserai/contracts/desk-dispatch';
import { countryName } from '@caravanserai/locales/countries';
import { pickText, type LocalisedText, type Texts } from '@caravanserai/locales/fallback';
import { glossary, type GlossaryTerm } from '@caravanserai/locales/glossary';
import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import { isSourceLocale, languageName } from '@caravanserai/locales/source-locales';
import type { Database } from '../catalogue/database';

const TITLES = `
  select l.id, l.route, g.source_locale, jsonb_build_object('en', p.title)
         || coalesce((select jsonb_object_agg(t.locale_code, t.translations->>'title') from translation t
              where t.reference = 'product' and t.reference_id = p.id and t.deleted_at is null
                and t.translations->>'title' <> ''), '{}'::jsonb) as titles
    from listing l join goods g on g.id = l.goods_id join product p on p.id = l.product_id
   where l.id = any($1::text[])`;

interface Titles extends Record<string, unknown> {
  id: string;
  route: SupplyRoute;
  source_locale: string;
  titles: Texts;
}

const ROUTES: Readonly<Record<string, GlossaryTerm>> = {
  bonded: 'bonded',
  direct_mail: 'directMail',
  domestic: 'domestic',
};

/** What a row is about, and how it ships where it is a listing. */
export interface Label {
  readonly label: LocalisedText;
  readonly route: SupplyRoute | null;
}

/** Says what a row is about, in the reader's language; a listing's title in the language it is in. One statement at most. */
export async function earningsLabels(
  database: Database,
  by: EarningsBy,
  keys: readonly string[],
  locale: Locale,
): Promise<(key: string) => Label> {
  const plain = (value: string): LocalisedText => ({ value, lang: locale, dir: localeInfo(locale).dir });
  if (by !== 'listing') return (key) => ({ label: plain(sayers[by](key, locale)), route: null });
  const { rows } = await database.query<Titles>(TITLES, [keys]);
  const found = new Map(rows.map((row) => [row.id, row]));
  return (key) => {
    const row = found.get(key);
    const label = (row && pickText(row.titles, locale, row.source_locale)) ?? plain(key);
    return { label, route: row?.route ?? null };
  };
}

const sayers: Readonly<Record<Exclude<EarningsBy, 'listing'>, (key: string, locale: Locale) => string>> = {
  country: countryName,
  language: (key, locale) => (isSourceLocale(key) ? languageName(key, locale) : key),
  route: (key, locale) => glossary(ROUTES[key] ?? 'howItShips', locale),
  month: (key, locale) => monthOf(key, locale),
};

/** `2026-11` in words. */
const monthOf = (key: string, locale: Locale): string =>
  new Intl.DateTimeFormat(localeInfo(locale).intlTag, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${key}-01T00:00:00Z`));
