import type { CellId } from '../cell-id';
import { sameText } from '../same-text';
import { backoff } from './backoff';

/** Quiet time after the last keystroke, and the longest that steady typing stays unsaved; milliseconds. */
export const QUIET = 900;
export const PATIENCE = 5_000;

/**
 * A text that isn't on the server yet. `waiting` has its time, `sending` is on its way, `conflict` needs a decision,
 * `held` can't be sent as it is (too long, or the server refused it).
 */
export interface Entry {
  readonly value: string;
  /** What the server is believed to have. */
  readonly expected: string;
  readonly phase: 'waiting' | 'sending' | 'conflict' | 'held';
  /** When to send, and since when it waits; milliseconds. */
  readonly due: number;
  readonly since: number;
  readonly failures: number;
  /** Only "still correct": the text is the server's own, confirmed against this source. */
  readonly confirms?: string;
  /** What was sent; the text may have gone on since. */
  readonly sent?: string;
  /** What was sent without an answer: the server may have it, and that is no conflict. */
  readonly unanswered?: readonly string[];
  /** What another wrote meanwhile. */
  readonly theirs?: string;
  /** Why it is held: the server's sentence; without it the text is too long. */
  readonly message?: string;
}

/** Unsaved texts, the oldest first. Every function here returns a new one. */
export type Queue = ReadonlyMap<CellId, Entry>;

export const EMPTY: Queue = new Map();

interface Change {
  readonly value: string;
  /** What the server has, where nothing is waiting yet. */
  readonly saved: string;
  /** The text can't be sent as it is. */
  readonly tooLong: boolean;
}

/** The text was changed on the screen. */
export function edited(queue: Queue, id: CellId, { value, saved, tooLong }: Change, now: number): Queue {
  const entry = queue.get(id);
  if (entry?.phase === 'sending' || entry?.phase === 'conflict') return put(queue, id, { ...entry, value });
  const expected = entry?.expected ?? saved;
  const { failures = 0, unanswered = [] } = entry ?? {};
  // What was sent without an answer may be on the server: then this isn't what it has, whatever was expected.
  if (value === expected && unanswered.length === 0) return without(queue, id);
  const since = entry && !entry.confirms && entry.phase === 'waiting' ? entry.since : now;
  const due = Math.min(now + QUIET, Math.max(now, since + PATIENCE));
  const phase = tooLong ? 'held' : 'waiting';
  return put(queue, id, { value, expected, phase, due, since, failures, unanswered });
}

/** "Still correct" was said of a text that nobody is changing. */
export function confirmed(queue: Queue, id: CellId, value: string, source: string, now: number): Queue {
  if (queue.has(id)) return queue;
  const entry: Entry = { value, expected: value, phase: 'waiting', due: now, since: now, failures: 0 };
  return put(queue, id, { ...entry, confirms: source });
}

/** The next text whose time has come; never a second one while one is on its way, so that order is kept. */
export function nextDue(queue: Queue, now: number): CellId | undefined {
  if (isSending(queue)) return undefined;
  return [...queue].find(([, { phase, due }]) => phase === 'waiting' && due <= now)?.[0];
}

/** When to look again, in milliseconds of the same clock; undefined if nothing waits or one is on its way. */
export function wakeAt(queue: Queue): number | undefined {
  const times = [...queue.values()].filter(({ phase }) => phase === 'waiting').map(({ due }) => due);
  return times.length === 0 || isSending(queue) ? undefined : Math.min(...times);
}

export function sending(queue: Queue, id: CellId): Queue {
  return change(queue, id, (entry) => ({ ...entry, phase: 'sending', sent: entry.value }));
}

/** The server has what was sent, and keeps it as `stored`. What was typed since is saved next. */
export function saved(queue: Queue, id: CellId, stored: string, now: number, tooLong = false): Queue {
  const entry = queue.get(id);
  if (!entry || entry.value === entry.sent) return without(queue, id);
  return edited(without(queue, id), id, { value: entry.value, saved: stored, tooLong }, now);
}

/** Network or server trouble: tried again, later each time. */
export function failed(queue: Queue, id: CellId, now: number, chance: number): Queue {
  return change(queue, id, (entry) => {
    const failures = entry.failures + 1;
    const unanswered = [...new Set([...(entry.unanswered ?? []), entry.sent ?? entry.value])];
    return { ...entry, phase: 'waiting', failures, unanswered, due: now + backoff(failures, chance) };
  });
}

/** Another wrote this text first. If both wrote the same there is nothing to decide. */
export function conflicted(queue: Queue, id: CellId, theirs: string, now: number, tooLong = false): Queue {
  const entry = queue.get(id);
  if (!entry) return queue;
  if (sameText(entry.value, theirs)) return without(queue, id);
  if (entry.sent !== undefined && sameText(entry.sent, theirs)) return saved(queue, id, theirs, now, tooLong);
  const clash = put(queue, id, { ...entry, phase: 'conflict', theirs, confirms: undefined });
  const isOurs = entry.unanswered?.some((text) => sameText(text, theirs));
  return isOurs ? keptMine(clash, id, now, tooLong) : clash;
}

/** The server won't have it; it stays here until it is changed. */
export function refused(queue: Queue, id: CellId, message: string): Queue {
  return change(queue, id, (entry) => ({ ...entry, phase: 'held', message, confirms: undefined }));
}

/** The decision in a conflict for what stands here: it replaces what the other wrote. */
export function keptMine(queue: Queue, id: CellId, now: number, tooLong = false): Queue {
  const entry = queue.get(id);
  if (entry?.theirs === undefined) return queue;
  const change = { value: entry.value, saved: entry.theirs, tooLong };
  return hurried(edited(without(queue, id), id, change, now), now);
}

/** Everything that waits is due now: "save", the network is back, the tab is about to close. */
export function hurried(queue: Queue, now: number): Queue {
  return new Map(
    [...queue].map(([id, entry]) => [id, entry.phase === 'waiting' ? { ...entry, due: now } : entry]),
  );
}

export function without(queue: Queue, id: CellId): Queue {
  const rest = new Map(queue);
  rest.delete(id);
  return rest;
}

export function put(queue: Queue, id: CellId, entry: Entry): Queue {
  return new Map(queue).set(id, entry);
}

const isSending = (queue: Queue): boolean => [...queue.values()].some(({ phase }) => phase === 'sending');

function change(queue: Queue, id: CellId, next: (entry: Entry) => Entry): Queue {
  const entry = queue.get(id);
  return entry ? put(queue, id, next(entry)) : queue;
}
