import { DEFAULT_LOCALE, type Direction, type Locale } from './registry';
import { languageDirection } from './source-locales';

/** A text with the language it is really in, so that the page can mark and announce it. */
export interface LocalisedText {
  readonly value: string;
  readonly lang: string;
  readonly dir: Direction;
}

/** Texts by locale code. Missing, null and blank all mean "not translated". */
export type Texts = Readonly<Partial<Record<string, string | null>>>;

/**
 * One field in the asked language, else in English, else in the language it was written in. Each field falls
 * back on its own. Undefined when none of the three has it: show nothing, never another language.
 * @param source the locale the texts were written in, a shop locale or a source locale
 */
export function pickText(texts: Texts, asked: Locale, source: string): LocalisedText | undefined {
  for (const lang of [asked, DEFAULT_LOCALE, source]) {
    const value = Object.hasOwn(texts, lang) ? texts[lang] : undefined;
    if (value && value.trim() !== '') return { value, lang, dir: languageDirection(lang) };
  }
  return undefined;
}

/** True when the text is in another language than the one asked for, and should be labelled. */
export function isFallback(text: LocalisedText, asked: Locale): boolean {
  return text.lang !== asked;
}
