import type { TermSuggestion } from '@caravanserai/contracts/desk-write-help';
import { ALLERGEN_CODES } from '@caravanserai/locales/codes/code-lists';
import { codesFor } from '@caravanserai/locales/codes/codes';
import { glossary, GLOSSARY_TERMS } from '@caravanserai/locales/glossary';
import { isLocale, LOCALES, type Locale } from '@caravanserai/locales/registry';
import { termPattern } from './term-pattern';

type Term = Readonly<Record<Locale, string>>;

const inAll = (word: (locale: Locale) => string): Term =>
  Object.fromEntries(LOCALES.map((locale) => [locale, word(locale)])) as Term;

/** The shop's words: the glossary, and the allergens as labels name them. */
const TERMS: readonly Term[] = [
  ...GLOSSARY_TERMS.map((term) => inAll((locale) => glossary(term, locale))),
  ...ALLERGEN_CODES.map((code) => inAll((locale) => codesFor(locale).allergens[code])),
];

const PATTERNS = new Map<string, RegExp>();

function patternOf(term: string): RegExp {
  const known = PATTERNS.get(term) ?? termPattern(term);
  PATTERNS.set(term, known);
  known.lastIndex = 0;
  return known;
}

/**
 * The shop's words that stand in a source text, with the word for each in the other language and whether the
 * translation has it. The longest where two overlap. Only between languages of the shop: it has words in no other.
 */
export function termSuggestions(
  source: { readonly text: string; readonly locale: string },
  target: { readonly text: string; readonly locale: string },
): TermSuggestion[] {
  const [from, to] = [source.locale, target.locale];
  if (!isLocale(from) || !isLocale(to)) return [];
  const found = TERMS.flatMap((term) =>
    [...source.text.matchAll(patternOf(term[from]))].map((match) => ({
      found: match[0],
      at: match.index,
      term: inCaseOf(match[0], term[to]),
      used: patternOf(term[to]).test(target.text),
    })),
  );
  found.sort((one, other) => other.found.length - one.found.length || one.at - other.at);
  const kept: TermSuggestion[] = [];
  for (const suggestion of found)
    if (!kept.some((other) => overlap(other, suggestion))) kept.push(suggestion);
  return kept.sort((one, other) => one.at - other.at);
}

const overlap = (one: TermSuggestion, other: TermSuggestion): boolean =>
  one.at < other.at + other.found.length && other.at < one.at + one.found.length;

/** With a capital only where the source has one: the shop's lists begin with capitals, sentences go on without. */
function inCaseOf(found: string, term: string): string {
  const [first = ''] = found;
  const capital = first !== first.toLowerCase();
  const [initial = ''] = term;
  return `${capital ? initial.toUpperCase() : initial.toLowerCase()}${term.slice(initial.length)}`;
}
