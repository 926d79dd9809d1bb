import { expectedScript, scriptOf } from './script';

/** This many words in a row in another script are more than a name. */
const WORDS_IN_A_ROW = 4;
const HAN_IN_A_ROW = 5;

/**
 * What of a text was left in the source's words: all of it, a sentence of it, or a run of words in another script.
 * The words as they stand; undefined where nothing is left. `source`: the text it was translated from.
 */
export function untranslated(text: string, locale: string, source: string): string | undefined {
  return sameAsSource(text, locale, source) ?? sentenceOf(text, source) ?? foreignRun(text, locale);
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];

function sameAsSource(text: string, locale: string, source: string): string | undefined {
  const same = text.trim() !== '' && text.trim() === source.trim();
  // A name of one or two words may well be the same in both.
  const tells = wordsOf(text).length > 2 || (expectedScript(locale) !== 'Latin' && wordsOf(text).length > 0);
  return same && tells ? text.trim() : undefined;
}

/** A whole sentence of the source, word for word. */
function sentenceOf(text: string, source: string): string | undefined {
  const sentences = source.split(/(?<=[.!?。！？؟])\s*|\n+/u).map((sentence) => sentence.trim());
  return sentences.find((sentence) => isLong(sentence) && text.includes(sentence));
}

const isLong = (sentence: string): boolean =>
  wordsOf(sentence).length >= WORDS_IN_A_ROW ||
  (sentence.match(/\p{Script=Han}/gu)?.length ?? 0) >= HAN_IN_A_ROW;

function foreignRun(text: string, locale: string): string | undefined {
  const expected = expectedScript(locale);
  if (!expected) return undefined;
  const han = expected !== 'Han' && new RegExp(`\\p{Script=Han}{${HAN_IN_A_ROW},}`, 'u').exec(text)?.[0];
  if (han) return han;
  const isForeign = (word: string) => {
    const script = scriptOf([...word].find((character) => scriptOf(character)) ?? '');
    return script !== undefined && script !== expected && script !== 'Han';
  };
  let run: string[] = [];
  for (const word of text.split(/\s+/u)) {
    run = isForeign(word) ? [...run, word] : [];
    if (run.length >= WORDS_IN_A_ROW) return run.join(' ');
  }
  return undefined;
}
