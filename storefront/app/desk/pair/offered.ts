import type { Suggestion } from './pair-row';

const MOST = 3;

/** What is worth offering for a text: what isn't in it yet, whole sentences first, a few. */
export function offeredFor(value: string, suggestions: readonly Suggestion[]): Suggestion[] {
  const has = (words: string) => value.toLowerCase().includes(words.toLowerCase());
  const useful = suggestions.filter(({ target }) => target.trim() !== '' && !has(target));
  const rank = ({ kind }: Suggestion) => (kind === 'memory' ? 0 : 1);
  return [...useful].sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
}

interface Insertion {
  readonly value: string;
  /** Where the caret goes, behind what was put in. */
  readonly caret: number;
}

/** Puts words into a text in place of what is selected, with a blank where two words would touch. */
export function inserted(value: string, words: string, from: number, to: number): Insertion {
  const before = value.slice(0, from);
  const after = value.slice(to);
  const lead = touches(before.at(-1), words[0]) ? ' ' : '';
  const trail = touches(words.at(-1), after[0]) ? ' ' : '';
  const start = before + lead + words + trail;
  return { value: start + after, caret: start.length };
}

/** Scripts that put no blanks between words. */
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
const WORD = /[\p{L}\p{M}\p{N}.,;:!?)؛،؟]/u;

function touches(left: string | undefined, right: string | undefined): boolean {
  if (!left || !right) return false;
  return WORD.test(left) && /[\p{L}\p{N}(]/u.test(right) && !SPACELESS.test(left) && !SPACELESS.test(right);
}
