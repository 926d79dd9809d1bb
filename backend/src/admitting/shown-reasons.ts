import { admissionReason, type GivenReasons, type ShownReasons } from '@caravanserai/contracts/desk-reasons';
import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import type { StoredReasons } from './records';
import { reasonLine } from './words/reasons';

/** Stored reasons as one reader reads them; the decider's words stay in the language they were written in. */
export function shownReasons(reasons: StoredReasons | null, locale: Locale): ShownReasons | null {
  if (!reasons) return null;
  const lang = reasons.language ?? 'en';
  return {
    lines: reasons.codes.flatMap((code) => reasonLine(code, locale) ?? []),
    words: reasons.words === '' ? null : { value: reasons.words, lang, dir: localeInfo(lang).dir },
    at: reasons.at,
    by: reasons.by,
  };
}

/** All reasons in the reader's language, to choose from. */
export const reasonChoices = (locale: Locale): { code: string; line: string }[] =>
  admissionReason.options.flatMap((code) => {
    const line = reasonLine(code, locale);
    return line ? [{ code, line }] : [];
  });

/** The reasons of a decision as they are stored; `other` without words says nothing and is left out. */
export function storeReasons(given: GivenReasons | undefined, by: string, locale: Locale): StoredReasons {
  const words = given?.words ?? '';
  const codes = [...new Set(given?.codes ?? [])].filter((code) => code !== 'other' || words !== '');
  return {
    codes,
    words,
    language: words === '' ? null : (given?.language ?? locale),
    at: new Date().toISOString(),
    by,
  };
}

/** True where a merchant would read something. */
export const saysWhy = ({ codes, words }: StoredReasons): boolean =>
  words !== '' || codes.some((code) => code !== 'other');

/** A decision's reasons as a letter quotes them, for each language. */
export const quotedReasons = (
  reasons: StoredReasons,
  locales: readonly Locale[],
): Partial<Record<Locale, string>> =>
  Object.fromEntries(
    locales.map((locale) => [
      locale,
      [...reasons.codes.flatMap((code) => reasonLine(code, locale) ?? []), reasons.words]
        .filter((line) => line !== '')
        .join('\n'),
    ]),
  );
