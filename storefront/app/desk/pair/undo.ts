import type { CellId } from './cell-id';

/** Keystrokes in one text within this time are taken back together; milliseconds. */
const BURST = 800;
const DEPTH = 200;

export interface Step {
  readonly id: CellId;
  readonly before: string;
  readonly after: string;
  readonly at: number;
  /** Typed letter by letter, unlike a suggestion that was taken over whole. */
  readonly typed: boolean;
}

export interface UndoStack {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const NOTHING_DONE: UndoStack = { past: [], future: [] };

/** A text was changed. What had been taken back can't be brought again after that. */
export function recorded(stack: UndoStack, step: Step): UndoStack {
  const last = stack.past.at(-1);
  const joins =
    last?.id === step.id &&
    last.typed &&
    step.typed &&
    step.at - last.at < BURST &&
    last.after === step.before;
  const past = joins
    ? [...stack.past.slice(0, -1), { ...step, before: last.before }]
    : [...stack.past, step].slice(-DEPTH);
  return { past, future: [] };
}

interface Moved {
  readonly stack: UndoStack;
  /** The text to set now. */
  readonly id: CellId;
  readonly value: string;
}

type ValueOf = (id: CellId) => string | undefined;

/**
 * Takes back the last change of a text that is shown. A change whose text has become another since (written by
 * someone else) is passed over: taking it back would lose that.
 * @param valueOf the text that is shown now; undefined for one that isn't
 */
export function undone({ past, future }: UndoStack, valueOf: ValueOf): Moved | undefined {
  const step = past.findLast(({ id, after }) => valueOf(id) === after);
  if (!step) return undefined;
  const stack = { past: past.filter((one) => one !== step), future: [...future, step] };
  return { stack, id: step.id, value: step.before };
}

/** Brings back what was taken back last. */
export function redone({ past, future }: UndoStack, valueOf: ValueOf): Moved | undefined {
  const step = future.findLast(({ id, before }) => valueOf(id) === before);
  if (!step) return undefined;
  const stack = { past: [...past, step], future: future.filter((one) => one !== step) };
  return { stack, id: step.id, value: step.after };
}
