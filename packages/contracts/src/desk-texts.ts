import * as z from 'zod/mini';

/** Texts of goods on the merchant's desk, field by field and language by language. */

/** A language texts are written in: one of the six of the shop, or the language the goods were written in (`uz`). */
export const writtenLocale = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/));

/** The fields of goods that have texts. An alternative text is `picture_alt:<key>`, see `pictureKey`. */
export const textField = z
  .string()
  .check(z.regex(/^(title|subtitle|description|usage|ingredients|picture_alt:[\w-]{1,64})$/));
export type TextField = z.infer<typeof textField>;

/** Most characters of each field, and whether it may have several lines. */
export const TEXT_FIELDS = {
  title: { max: 120, multiline: false },
  subtitle: { max: 160, multiline: false },
  description: { max: 4000, multiline: true },
  usage: { max: 1000, multiline: true },
  ingredients: { max: 1000, multiline: true },
  picture_alt: { max: 200, multiline: false },
} as const;
export type TextKind = keyof typeof TEXT_FIELDS;

/** `picture_alt:0f3a…` is a `picture_alt`. */
export const textKind = (field: TextField): TextKind => (field.split(':')[0] ?? field) as TextKind;

/** What a picture is called in `picture_alt:<key>`: its file's name without folder and ending. It follows the picture, whatever its place. */
export const pictureKey = (path: string): string =>
  (path.split('/').at(-1) ?? path).replace(/\.[a-z0-9]+$/i, '');

/**
 * `source`: the text others are translated from; `done`; `old`: the source has changed since; `missing`; `empty`:
 * the source has no text, so there is nothing to translate. `machine` is kept for drafts by machines: none are made.
 */
export const cellState = z.enum(['source', 'done', 'old', 'missing', 'empty', 'machine']);
export type CellState = z.infer<typeof cellState>;

/** One field in one language. */
export const textCell = z.object({
  locale: writtenLocale,
  dir: z.enum(['ltr', 'rtl']),
  value: z.string(),
  state: cellState,
  /** What the source said when this was written or confirmed; null in the source itself and where nothing is known. */
  source_value: z.nullable(z.string()),
  /** What shoppers read now; empty where nothing is published in this language. */
  live: z.string(),
  /** Differs from `live`. */
  changed: z.boolean(),
  /** Name of who wrote it; empty for what came with the goods. */
  author: z.string(),
  /** ISO date-time. */
  updated_at: z.string(),
});
export type TextCell = z.infer<typeof textCell>;

/** One field in all languages, the source first. */
export const textRow = z.object({
  field: textField,
  required: z.boolean(),
  multiline: z.boolean(),
  max: z.int(),
  cells: z.array(textCell),
});
export type TextRow = z.infer<typeof textRow>;

/** How far one language is. `done` of `of` required or given fields are up to date. */
export const languageState = z.object({
  locale: writtenLocale,
  /** The worst of its fields; `source` for the language the goods are written in, when it is whole. */
  state: cellState,
  done: z.int(),
  of: z.int(),
  missing: z.array(textField),
  old: z.array(textField),
});
export type LanguageState = z.infer<typeof languageState>;

const value = z.string().check(z.maxLength(20_000));

/**
 * `POST /merchant/listings/:id/texts`: saves one text; opens a revision where none is open. `expected`: the text the
 * writer saw there (empty for none). Answers `savedText`; 409 `textConflict` where another text is there by now;
 * 409 `not_allowed` while it is in review.
 */
export const saveTextBody = z.strictObject({
  field: textField,
  locale: writtenLocale,
  value,
  expected: value,
});
export type SaveTextBody = z.infer<typeof saveTextBody>;

/** `POST …/texts/confirm`: a translation is still right. `expected`: the translation, `source`: the source it was read beside. */
export const confirmTextBody = z.strictObject({
  field: textField,
  locale: writtenLocale,
  expected: value,
  source: value,
});
export type ConfirmTextBody = z.infer<typeof confirmTextBody>;
