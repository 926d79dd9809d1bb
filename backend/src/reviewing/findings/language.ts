import { LETTERS, STOP_WORDS } from './language-marks';
import { expectedScript, scripts } from './script';

/** Words that must speak for another language before a text is taken for it. */
const ENOUGH_WORDS = 3;

/**
 * The language a text seems to be written in where that is clearly not the one it stands under: a BCP 47 code, or
 * undefined. Only languages of the same script are told apart; `wrongScript` sees the others.
 */
export function wrongLanguage(text: string, locale: string): string | undefined {
  const script = expectedScript(locale);
  if (!script) return undefined;
  return byLetters(text, locale) ?? (script === 'Latin' ? byWords(text, locale) : undefined);
}

/** Letters that a language doesn't have: Persian and Urdu ones in Arabic, Kazakh ones in Russian, kana in Chinese. */
function byLetters(text: string, locale: string): string | undefined {
  const all = [...scripts(text).values()].reduce((sum, count) => sum + count, 0);
  if (all === 0) return undefined;
  return LETTERS.filter(({ not }) => not === locale)
    .map(({ language, pattern, share }) => ({
      language,
      excess: (text.match(pattern)?.length ?? 0) / all / share,
    }))
    .filter(({ excess }) => excess >= 1)
    .sort((one, other) => other.excess - one.excess)[0]?.language;
}

function byWords(text: string, locale: string): string | undefined {
  const words = wordsOf(text);
  const own = STOP_WORDS[locale] ?? new Set();
  const [best] = Object.entries(STOP_WORDS)
    .filter(([language]) => language !== locale)
    .map(([language, common]) => ({
      language,
      // A word that both languages have speaks for neither.
      theirs: words.filter((word) => common.has(word) && !own.has(word)).length,
      ours: words.filter((word) => own.has(word) && !common.has(word)).length,
    }))
    .sort((one, other) => other.theirs - one.theirs);
  if (!best || best.theirs < ENOUGH_WORDS || best.theirs < best.ours * 2 + 1) return undefined;
  return best.language;
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/\p{L}+/gu) ?? [];

/** How many words of a text are among the commonest of each language; one that several share counts for each. */
export function countWords(text: string): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  return new Map(
    Object.entries(STOP_WORDS).map(([language, common]) => [
      language,
      words.filter((word) => common.has(word)).length,
    ]),
  );
}
