import { codesFor } from '@caravanserai/locales/codes/codes';
import type { Locale } from '@caravanserai/locales/registry';

/** A place's names as written in Medusa Admin, by locale; null where nobody wrote any. */
export type OwnPlaceNames = Readonly<Partial<Record<Locale, string>>> | null;

/** `OwnPlaceNames` as a value of SQL on `place`. */
export const PLACE_NAMES_JSON = `case when place.name <> '' then jsonb_build_object('en', place.name) || coalesce(
  (select jsonb_object_agg(t.locale_code, t.translations->>'name') from translation t
    where t.reference_id = place.id and t.reference = 'place' and t.translations->>'name' <> ''
      and t.deleted_at is null), '{}') end`;

interface Named {
  readonly code: string;
  readonly names?: OwnPlaceNames | undefined;
}

/** The name that was written in Medusa Admin, else undefined. */
export const ownPlaceName = ({ names }: Pick<Named, 'names'>, locale: Locale): string | undefined =>
  names?.[locale] ?? names?.en;

/** What a place is called: as written in Medusa Admin, else by the words of its code; undefined where it has neither. */
export function placeName(place: Named, locale: Locale): string | undefined {
  const words: Readonly<Record<string, string>> = codesFor(locale).places;
  return ownPlaceName(place, locale) ?? words[place.code];
}
