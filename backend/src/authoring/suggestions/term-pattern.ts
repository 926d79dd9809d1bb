/** Scripts that write no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Arabic words take their article and short words before them: والمنتج is the product, too. */
const ARABIC_BEFORE = '(?:[وفبلك]{0,2}(?:ال)?)';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The last letters of a word that its other forms don't have: орехи, орехами; fruits, fruit; aranceles, arancel. */
const ENDING = /(?:ами|ов|[аяыиоеуюьй]|es|[seao])$/iu;
const SHORTEST_STEM = 3;

/** A word in any of its forms. */
function wordPattern(word: string): string {
  if (/\p{Script=Arabic}/u.test(word))
    return `${ARABIC_BEFORE}${escaped(word.replace(/^ال/, ''))}\\p{L}{0,2}`;
  const stem = word.replace(ENDING, '');
  const kept = [...stem].length >= SHORTEST_STEM ? stem : word;
  return `${escaped(kept)}\\p{L}{0,${/\p{Script=Cyrillic}/u.test(word) ? 3 : 2}}`;
}

/** Finds a term in a text of its language, also inflected; a whole word unless its script has no spaces. */
export function termPattern(term: string): RegExp {
  if (UNSPACED.test(term)) return new RegExp(escaped(term), 'giu');
  const words = term.split(/[\s\u00A0]+/).map(wordPattern);
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s\\u00A0-]+')}(?![\\p{L}\\p{N}])`, 'giu');
}
