import type { TextField } from '@caravanserai/contracts/desk-texts';

/** One field in one language, as a revision holds it. */
export interface Written {
  readonly value: string;
  /** What the source said when this was written or confirmed; null where nobody knows. */
  readonly source_value: string | null;
  readonly author: string;
  /** ISO date-time. */
  readonly updated_at: string;
}

/** Texts by field, then by language. */
export type WrittenTexts = Readonly<Record<TextField, Readonly<Record<string, Written>>>>;

/** What shoppers read, by field, then by language. */
export type LiveTexts = Readonly<Record<TextField, Readonly<Record<string, string>>>>;

/** What the rules of completeness look at in goods data. */
export interface TextedData {
  readonly hs6: string;
  readonly flags: readonly string[];
  readonly shelf_life_days: number | null;
}

/** The texts of goods with what decides which of them there have to be. */
export interface Content {
  readonly source_locale: string;
  readonly texts: WrittenTexts;
  readonly live: LiveTexts;
  readonly data: TextedData;
  /** Paths, in their order. */
  readonly pictures: readonly string[];
}

/** The text of a field in a language; empty for none. */
export const textAt = (texts: WrittenTexts, field: TextField, locale: string): string =>
  texts[field]?.[locale]?.value ?? '';
