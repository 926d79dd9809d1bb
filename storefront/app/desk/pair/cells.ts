import { cellId, type CellId } from './cell-id';
import { lengthOf } from './length';
import type { CellState, PairRow } from './pair-row';
import { sameText } from './same-text';

/** One text in one language as this page knows it. */
export interface Cell {
  /** On the screen, saved or not. */
  readonly value: string;
  /** On the server, as far as is known here. */
  readonly saved: string;
  /** What the page's data said last; only when that changes does it say something new. */
  readonly told: string;
  readonly state: CellState;
  readonly sourceValue: string | null;
  readonly max: number;
}

export type Cells = ReadonlyMap<CellId, Cell>;

/**
 * Takes in rows as the page's data has them. Of a text that is unsaved here (`isUnsaved`) the screen keeps its own;
 * data that merely hasn't heard of the last saving yet changes nothing.
 */
export function absorbed(cells: Cells, rows: readonly PairRow[], isUnsaved: (id: CellId) => boolean): Cells {
  const next = new Map(cells);
  for (const { key, max, source, target } of rows) {
    const id = cellId(target.locale, key);
    const known = next.get(id);
    const told = tellingOf(target.value, target.state, target.sourceValue);
    if (known?.told !== told) {
      const { state, sourceValue } = target;
      const unsaved = known && isUnsaved(id);
      // A blank that was typed last stays on the screen even if the server cut it off: the next word follows it.
      const typed = known && (unsaved || sameText(known.value, target.value)) ? known.value : target.value;
      const saved = unsaved ? known.saved : target.value;
      next.set(id, { value: typed, saved, told, state, sourceValue, max });
    }
    if (source.locale !== target.locale)
      absorbSource(next, cellId(source.locale, key), source.value, max, isUnsaved);
  }
  return next;
}

function absorbSource(
  cells: Map<CellId, Cell>,
  id: CellId,
  value: string,
  max: number,
  isUnsaved: (id: CellId) => boolean,
): void {
  const told = tellingOf(value, 'source', null);
  const known = cells.get(id);
  if (known?.told === told || (known && isUnsaved(id))) return;
  cells.set(id, { value, saved: value, told, state: 'source', sourceValue: null, max });
}

const tellingOf = (...parts: readonly (string | null)[]): string => JSON.stringify(parts);

export function changedCell(cells: Cells, id: CellId, change: Partial<Cell>): Cells {
  const cell = cells.get(id);
  return cell ? new Map(cells).set(id, { ...cell, ...change }) : cells;
}

export function isTooLong(cell: Cell | undefined): boolean {
  return cell !== undefined && lengthOf(cell.value) > cell.max;
}

/**
 * The state to show. What was saved as done is out of date once its source is written anew on this very page, before
 * the server's next answer says so.
 */
export function stateOf(cell: Cell, source: Cell | undefined): CellState {
  if (cell.state === 'done' && source && cell.sourceValue !== null && source.saved !== cell.sourceValue)
    return 'old';
  return cell.state;
}
