import { DEFAULT_LOCALE } from '@caravanserai/locales/registry';
import { textAt, type Content } from '../texts/content';
import { fieldsOf, localesOf } from '../texts/fields';
import { isBlank, publishedText } from '../texts/normal-text';

/** Texts by language, then by field; without blank ones. */
export type FinalTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What shoppers are to read: the revision's texts in the languages that are approved, and in the others what they read
 * now. Words of pictures that the goods no longer have are left out.
 */
export function finalTexts(content: Content, approved: readonly string[]): FinalTexts {
  const fields = fieldsOf(content.pictures);
  const entries = localesOf(content.source_locale).map((locale) => {
    const texts = fields.flatMap((field) => {
      const text = approved.includes(locale)
        ? textAt(content.texts, field, locale)
        : (content.live[field]?.[locale] ?? '');
      return isBlank(text) ? [] : [[field, publishedText(text)] as const];
    });
    return [locale, Object.fromEntries(texts)] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * The language that the record itself is in, which Medusa shows where a language has no translation: English, or
 * while there is no English title the language of the merchant.
 */
export const recordLocale = (texts: FinalTexts, sourceLocale: string): string =>
  texts[DEFAULT_LOCALE]?.title ? DEFAULT_LOCALE : sourceLocale;
