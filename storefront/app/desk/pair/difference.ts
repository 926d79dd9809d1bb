import { diffArrays } from 'diff';

export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Texts with more changes than this are shown as wholly replaced: nobody reads such a mosaic. */
const MAX_EDITS = 600;

/**
 * What changed from one wording to the next, by words of that language (Chinese has no spaces between its own).
 * Joined without the removed pieces it is `after`, without the added ones `before`.
 */
export function differenceOf(before: string, after: string, locale: string): Piece[] {
  const changes = diffArrays(wordsOf(before, locale), wordsOf(after, locale), { maxEditLength: MAX_EDITS });
  if (!changes) return tidy([piece('removed', before), piece('added', after)]);
  return joined(
    tidy(changes.map(({ added, removed, value }) => piece(kindOf(added, removed), value.join('')))),
  );
}

function wordsOf(text: string, locale: string): string[] {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  return [...segments].map(({ segment }) => segment);
}

const piece = (kind: Piece['kind'], text: string): Piece => ({ kind, text });
const tidy = (pieces: readonly Piece[]): Piece[] => pieces.filter(({ text }) => text !== '');

function kindOf(added: boolean, removed: boolean): Piece['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}

/** A lone space between two changes joins them: "two words" replaced by "other ones" reads as one change. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    result.push(...tidy([piece('removed', removed), piece('added', added)]));
    removed = '';
    added = '';
  };
  pieces.forEach((one, index) => {
    const next = pieces[index + 1];
    const bridge = one.kind === 'same' && one.text.trim() === '' && next !== undefined && (removed || added);
    if (one.kind === 'same' && !bridge) {
      close();
      result.push(one);
    } else {
      if (one.kind !== 'added') removed += one.text;
      if (one.kind !== 'removed') added += one.text;
    }
  });
  close();
  return result;
}
