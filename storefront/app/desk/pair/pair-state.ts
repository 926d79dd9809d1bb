import { cellId, type CellId } from './cell-id';
import { absorbed, stateOf, type Cell, type Cells } from './cells';
import { EMPTY, type Entry, type Queue } from './autosave/queue';
import { isOpen } from './next-open';
import type { CellState, PairRow } from './pair-row';
import { NOTHING_DONE, type UndoStack } from './undo';

/** Everything an editor knows of its texts at one moment; never changed, only replaced. */
export interface PairState {
  readonly cells: Cells;
  readonly queue: Queue;
  readonly undo: UndoStack;
  readonly signedOut: boolean;
  /** When the last text was saved; milliseconds since 1970. */
  readonly savedAt: number | null;
  /** How many texts of an earlier visit were put back that hadn't been saved. */
  readonly restored: number;
}

export function firstState(rows: readonly PairRow[]): PairState {
  const cells = absorbed(new Map(), rows, () => false);
  return { cells, queue: EMPTY, undo: NOTHING_DONE, signedOut: false, savedAt: null, restored: 0 };
}

/** One row as it is to be shown. */
export interface ShownRow extends PairRow {
  readonly id: CellId;
  readonly value: string;
  readonly sourceText: string;
  readonly state: CellState;
  readonly sourceValue: string | null;
  readonly entry: Entry | undefined;
  readonly open: boolean;
}

/** A row with what was written here since its data came. */
export function shownRow({ cells, queue }: PairState, row: PairRow): ShownRow {
  const id = cellId(row.target.locale, row.key);
  const source = cells.get(cellId(row.source.locale, row.key));
  const cell: Cell = cells.get(id) ?? { ...row.target, saved: row.target.value, told: '', max: row.max };
  const entry = queue.get(id);
  const sourceText = source?.value ?? row.source.value;
  const shown = { value: cell.value, state: stateOf(cell, source) };
  const troubled = entry?.phase === 'conflict' || entry?.phase === 'held';
  const open = isOpen({ ...shown, required: row.required, sourceValue: sourceText, troubled });
  return { ...row, ...shown, id, sourceText, sourceValue: cell.sourceValue, entry, open };
}
