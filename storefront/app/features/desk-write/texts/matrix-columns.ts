import type { TextCell, TextRow } from '@caravanserai/contracts/desk-texts';
import { textKind, type TextKind } from '@caravanserai/contracts/desk-texts';
import type { CellState } from '../../../desk/pair/pair-row';
import { cellIn, shownState } from './pair-rows';

/** A column of the matrix: one field, or all alternative texts of the pictures together. */
export interface TextColumn {
  readonly kind: TextKind;
  readonly rows: readonly TextRow[];
}

export function textColumns(rows: readonly TextRow[]): TextColumn[] {
  const kinds = [...new Set(rows.map(({ field }) => textKind(field)))];
  return kinds.map((kind) => ({ kind, rows: rows.filter(({ field }) => textKind(field) === kind) }));
}

/** Worst first: what most wants doing decides how several texts look in one cell. */
const URGENCY: readonly CellState[] = ['missing', 'old', 'done', 'source', 'empty'];

export interface ColumnState {
  readonly state: CellState;
  /** How many texts stand, of how many; for cells of several. */
  readonly done: number;
  readonly of: number;
  /** The first text that is in this state, to go to. */
  readonly field: string;
}

/** How far one language is with one column. */
export function columnState({ rows }: TextColumn, locale: string): ColumnState {
  const cells = rows.map((row) => ({ field: row.field, state: stateOf(row, cellIn(row, locale)) }));
  const state = URGENCY.find((one) => cells.some((cell) => cell.state === one)) ?? 'empty';
  const counted = cells.filter((cell) => cell.state !== 'empty');
  const done = counted.filter((cell) => cell.state === 'done' || cell.state === 'source').length;
  const field = cells.find((cell) => cell.state === state)?.field ?? '';
  return { state, done, of: counted.length, field };
}

const stateOf = ({ required }: TextRow, cell: TextCell | undefined): CellState => {
  if (!cell) return 'missing';
  if (cell.state === 'source' && cell.value.trim() === '') return required ? 'missing' : 'empty';
  return shownState(cell.state);
};
