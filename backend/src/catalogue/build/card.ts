import { countryName } from '@caravanserai/locales/countries';
import { pickText, type LocalisedText, type Texts } from '@caravanserai/locales/fallback';
import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import { cardPicture } from '../../offering/pictures/sizes';
import type { GoodsSource } from './sources';

/** A field that no language has is an empty text in the asked one, never another language unasked. */
export function textIn(texts: Texts, locale: Locale, source: string): LocalisedText {
  return pickText(texts, locale, source) ?? { value: '', lang: locale, dir: localeInfo(locale).dir };
}

/** One field of records by locale: `{fr: {title}}` as `{fr: title}`. */
export function fieldTexts<Field extends string>(
  texts: Record<string, Partial<Record<Field, string | null>>>,
  field: Field,
): Texts {
  return Object.fromEntries(Object.entries(texts).map(([locale, fields]) => [locale, fields[field]]));
}

/** What a pavilion is called on cards: a country by its one name, a region or grouping by its own label. */
export function pavilionName(
  pavilion: { iso2: string; kind: string; labels: Texts },
  locale: Locale,
): string {
  return pavilion.kind === 'country'
    ? countryName(pavilion.iso2, locale)
    : textIn(pavilion.labels, locale, 'en').value;
}

/** The part of a card that depends on goods and language only, without its braces: prepared JSON. */
export function cardHead(source: GoodsSource, locale: Locale): { head: string; title: string } {
  const title = textIn(fieldTexts(source.texts, 'title'), locale, source.source_locale);
  const { handle, iso2 } = source.pavilion;
  const head = JSON.stringify({
    goods_id: source.goods_id,
    slug: source.slugs[locale] ?? source.handle,
    title,
    pavilion: { handle, iso2, name: pavilionName(source.pavilion, locale) },
    merchant: source.merchant,
    category: source.category,
    shown_at: source.shown_at,
    picture: cardPicture(source.pictures[0] ?? ''),
  });
  return { head: head.slice(1, -1), title: title.value };
}
