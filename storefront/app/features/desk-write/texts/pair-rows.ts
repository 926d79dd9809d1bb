import type { CellState as WrittenState, TextCell, TextRow } from '@caravanserai/contracts/desk-texts';
import type { CellState, PairRow } from '../../../desk/pair/pair-row';

/** What the page adds to a row in words of its own language. */
export interface RowWords {
  readonly label: string;
  readonly hint?: string;
  readonly requiredNote?: string;
  readonly picture?: string;
}

/** The rows of the editor for one language; `words` names them. */
export function pairRows(
  rows: readonly TextRow[],
  source: string,
  target: string,
  words: (row: TextRow) => RowWords,
): PairRow[] {
  return rows.map((row) => {
    const { field, max, multiline, required } = row;
    const written = cellIn(row, target);
    return {
      key: field,
      max,
      multiline,
      required,
      ...words(row),
      source: { value: cellIn(row, source)?.value ?? '', locale: source },
      target: {
        value: written?.value ?? '',
        locale: target,
        state: written ? shownState(written.state) : 'missing',
        sourceValue: written?.source_value ?? null,
      },
    };
  });
}

export const cellIn = (row: TextRow, locale: string): TextCell | undefined =>
  row.cells.find((cell) => cell.locale === locale);

/** Nothing is drafted by machines; were there such a draft, the text would still be missing to shoppers. */
export const shownState = (state: WrittenState): CellState => (state === 'machine' ? 'missing' : state);
