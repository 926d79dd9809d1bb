/** Scripts that write no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Arabic words take their article and short words before them: والمنتج is the product, too. */
const ARABIC_BEFORE = '(?:[وفبلك]{0,2}(?:ال)?)';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Endings change in most languages: of a longer word the last letters may be others. */
function wordPattern(word: string): string {
  const letters = [...word];
  if (/\p{Script=Arabic}/u.test(word))
    return `${ARABIC_BEFORE}${escaped(word.replace(/^ال/, ''))}\\p{L}{0,2}`;
  const kept = letters.length > 5 ? letters.length - 2 : letters.length;
  return `${escaped(letters.slice(0, kept).join(''))}\\p{L}{0,${letters.length > 3 ? 3 : 1}}`;
}

/** Finds a term in a text of its language, also inflected; a whole word unless its script has no spaces. */
export function termPattern(term: string): RegExp {
  if (UNSPACED.test(term)) return new RegExp(escaped(term), 'giu');
  const words = term.split(/[\s\u00A0]+/).map(wordPattern);
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s\\u00A0-]+')}(?![\\p{L}\\p{N}])`, 'giu');
}
