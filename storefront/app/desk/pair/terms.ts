export interface Term {
  readonly source: string;
  readonly target: string;
}

export interface MarkedPart {
  readonly text: string;
  readonly term?: Term;
}

/**
 * The text cut at the glossary's words, longest words first, whatever their case. A word counts only whole: "tea"
 * isn't in "steam". Scripts without spaces have no such ends, so there any place counts.
 */
export function markTerms(text: string, terms: readonly Term[]): MarkedPart[] {
  const wanted = terms.filter(({ source }) => source.trim() !== '');
  if (wanted.length === 0) return [{ text }];
  const bySource = new Map(wanted.map((term) => [term.source.toLowerCase(), term]));
  const longestFirst = [...bySource.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(whole).join('|'), 'giu');
  const parts: MarkedPart[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    parts.push({ text: match[0], term: bySource.get(match[0].toLowerCase()) });
    from = match.index + match[0].length;
  }
  if (from < text.length || parts.length === 0) parts.push({ text: text.slice(from) });
  return parts;
}

const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;

function whole(word: string): string {
  const literal = word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  if (SPACELESS.test(word)) return literal;
  return `(?<![\\p{L}\\p{M}\\p{N}])${literal}(?![\\p{L}\\p{M}\\p{N}])`;
}
