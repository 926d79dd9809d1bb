import type {
  MerchantResponse,
  MerchantSummary,
  PavilionResponse,
  PavilionsResponse,
  PavilionSection,
  PavilionSummary,
} from '@caravanserai/contracts/pavilions';
import type { localeOnlyQuery } from '@caravanserai/contracts/query';
import { countryRegion, isCountryCode } from '@caravanserai/locales/countries';
import type { Texts } from '@caravanserai/locales/fallback';
import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import type * as z from 'zod/mini';
import { fieldTexts, pavilionName, textIn } from '../../catalogue/build/card';
import { jsonAnswer, notFound, type Answer } from '../answer';
import { baseOf } from '../goods/base';
import type { CatalogueService } from '../service';
import {
  MERCHANT_PAGE,
  PAVILION_PAGE,
  PAVILIONS,
  type MerchantSource,
  type PavilionPageSource,
  type PavilionSource,
  type SectionSource,
} from './pavilion-statements';

type LocaleOnly = z.infer<typeof localeOnlyQuery>;

/** `GET /store/pavilions`: all doors, in the order of their names in the asked language. */
export async function pavilions(service: CatalogueService, { locale }: LocaleOnly): Promise<Answer> {
  const rows = await service.database.rows<PavilionSource>(PAVILIONS);
  const { compare } = new Intl.Collator(localeInfo(locale).intlTag);
  const response: PavilionsResponse = {
    pavilions: rows
      .map((row) => summary(row, locale))
      .sort((a, b) => compare(a.name, b.name) || (a.handle < b.handle ? -1 : 1)),
    locale,
  };
  return jsonAnswer(JSON.stringify(response));
}

/** `GET /store/pavilions/:handle`. A door that is not open yet shows its name and nothing behind it. */
export async function pavilion(
  service: CatalogueService,
  handle: string,
  { locale }: LocaleOnly,
): Promise<Answer> {
  const [row] = await service.database.rows<PavilionPageSource>(PAVILION_PAGE, [handle]);
  if (!row) return notFound;
  return jsonAnswer(JSON.stringify(pavilionPage(row, locale, service.today())));
}

/** A pavilion's page in one language on a day (ISO), made of its row. */
export function pavilionPage(row: PavilionPageSource, locale: Locale, today: string): PavilionResponse {
  const open = row.state === 'open';
  const field = (name: 'cloth_name' | 'cloth_alt') =>
    textIn(open ? fieldTexts(row.texts, name) : {}, locale, row.source_locale);
  return {
    pavilion: {
      ...summary(row, locale),
      operator: open ? row.operator : null,
      sections: row.sections.map((section) => sectionOf(section, locale, row.source_locale)),
      bases: row.bases.map((base) => baseOf(base, locale, today)),
      merchants: row.merchants.map((merchant) => merchantSummary(merchant, locale)),
      cloth_name: field('cloth_name'),
      cloth_alt: field('cloth_alt'),
    },
    locale,
  };
}

interface MerchantPageSource {
  merchant: MerchantSource;
  pavilions: { handle: string; iso2: string; kind: string; labels: Texts }[];
}

/** `GET /store/merchants/:handle` */
export async function merchant(
  service: CatalogueService,
  handle: string,
  { locale }: LocaleOnly,
): Promise<Answer> {
  const [row] = await service.database.rows<MerchantPageSource>(MERCHANT_PAGE, [handle]);
  if (!row) return notFound;
  const response: MerchantResponse = {
    merchant: {
      ...merchantSummary(row.merchant, locale),
      country: row.merchant.country,
      pavilions: row.pavilions.map((each) => ({
        handle: each.handle,
        iso2: each.iso2,
        name: pavilionName(each, locale),
      })),
    },
    locale,
  };
  return jsonAnswer(JSON.stringify(response));
}

function summary(row: PavilionSource, locale: Locale): PavilionSummary {
  const { handle, iso2, kind, state, is_host, goods, texts, source_locale } = row;
  return {
    handle,
    iso2,
    kind,
    state,
    is_host,
    name: pavilionName({ iso2, kind, labels: fieldTexts(texts, 'label') }, locale),
    title: textIn(fieldTexts(texts, 'title'), locale, source_locale),
    tagline: textIn(fieldTexts(texts, 'tagline'), locale, source_locale),
    region: isCountryCode(iso2) ? countryRegion(iso2) : '',
    goods,
  };
}

function sectionOf({ id, type, texts }: SectionSource, locale: Locale, source: string): PavilionSection {
  const body = textIn(fieldTexts(texts, 'body'), locale, source);
  const paragraphs = body.value.split('\n\n').filter((value) => value.trim() !== '');
  return {
    id,
    type,
    heading: textIn(fieldTexts(texts, 'heading'), locale, source),
    paragraphs: paragraphs.map((value) => ({ ...body, value })),
  };
}

function merchantSummary(
  { handle, name, source_locale, texts, goods }: MerchantSource,
  locale: Locale,
): MerchantSummary {
  return {
    handle,
    name,
    place: textIn(fieldTexts(texts, 'place'), locale, source_locale),
    about: textIn(fieldTexts(texts, 'about'), locale, source_locale),
    source_locale,
    goods,
  };
}
