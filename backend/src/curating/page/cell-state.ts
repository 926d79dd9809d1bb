import type { CellState } from '@caravanserai/contracts/desk-texts';

export interface WrittenText {
  readonly value: string;
  /** What the source said when this was written or confirmed; null where nobody knows. */
  readonly source_value: string | null;
}

/** State of the text in the language the page is written in first. */
export const sourceState = (source: string, required: boolean): CellState =>
  source !== '' ? 'source' : required ? 'missing' : 'empty';

/** How a translation stands beside the source as it is now. */
export function translationState(source: string, text: WrittenText | undefined): CellState {
  if (!text || text.value === '') return source === '' ? 'empty' : 'missing';
  return text.source_value === null || text.source_value === source ? 'done' : 'old';
}
