import type { CellState } from './pair-row';

interface Openness {
  readonly state: CellState;
  readonly required: boolean;
  readonly value: string;
  readonly sourceValue: string;
  /** It waits for a decision or can't be saved as it is. */
  readonly troubled: boolean;
}

/** Whether a text wants something of its writer. An optional text that the source hasn't either wants nothing. */
export function isOpen({ state, required, value, sourceValue, troubled }: Openness): boolean {
  if (troubled) return true;
  if (value.trim() === '') return required || (state !== 'source' && sourceValue.trim() !== '');
  return state === 'old';
}

interface Place {
  readonly key: string;
  readonly open: boolean;
}

/** The open text after `from` (or the first), coming round to the beginning; `from` itself only if it is the last. */
export function nextOpen(rows: readonly Place[], from: string | null): string | undefined {
  const at = rows.findIndex(({ key }) => key === from);
  const round = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return round.find(({ open }) => open)?.key;
}

/** The text `by` places on or back; none beyond the ends. */
export function neighbour(rows: readonly Place[], from: string | null, by: 1 | -1): string | undefined {
  const at = rows.findIndex(({ key }) => key === from);
  if (at === -1) return (by === 1 ? rows[0] : rows.at(-1))?.key;
  return rows[at + by]?.key;
}
