import type { Drafts } from './autosave/drafts';
import type { OtherTabs, TabNews } from './autosave/other-tabs';
import * as queued from './autosave/queue';
import { cellOf, type CellId } from './cell-id';
import { absorbed, changedCell, isTooLong } from './cells';
import type { PairRow, SaveAnswer, TargetText, TextConfirmation, TextEdit } from './pair-row';
import { firstState, type PairState } from './pair-state';
import { recorded, redone, undone } from './undo';

/** How texts reach the server. `leaving`: the page may be gone before the answer comes. */
export interface Transport {
  save(edit: TextEdit, leaving: boolean): Promise<SaveAnswer>;
  confirm(confirmation: TextConfirmation): Promise<SaveAnswer>;
}

/** What the document needs of the world around it. */
export interface Surroundings {
  readonly drafts: Drafts;
  readonly tabs: OtherTabs;
  /** Milliseconds since 1970. */
  now(): number;
  /** 0 up to 1. */
  chance(): number;
  /** Calls back after so many milliseconds, unless the answer is called first. */
  later(delay: number, call: () => void): () => void;
}

/** A text that another tab is writing is saved by that tab; if it hasn't after this time, by this one. Milliseconds. */
const OTHERS_TURN = 8_000;

/**
 * The texts of one editor: what is on the screen, what is on its way to the server, and what can be taken back. It
 * loses nothing: what isn't saved yet lies on this device, is tried again until it is, and what another wrote
 * meanwhile is shown, never overwritten unasked.
 */
export class PairDocument {
  #state: PairState;
  #around: Surroundings | undefined;
  #cancel: () => void = () => undefined;
  /** What a text was before an input method began to compose in it. */
  #composing: { id: CellId; before: string } | undefined;
  /** Written after the page came to life and before it was connected: a moment in which a quick hand types. */
  readonly #early = new Map<CellId, string>();
  readonly #listeners = new Set<() => void>();
  readonly #onTheWay = new Set<Promise<void>>();
  #ended = false;
  #transport: Transport;

  constructor(rows: readonly PairRow[], transport: Transport) {
    this.#state = firstState(rows);
    this.#transport = transport;
  }

  /** From now on texts reach the server this way. */
  through(transport: Transport): void {
    this.#transport = transport;
  }

  readonly snapshot = (): PairState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Puts back what an earlier visit left unsaved and begins to save. The answer ends it. */
  connect(around: Surroundings): () => void {
    this.#around = around;
    this.#ended = false;
    let { queue, cells } = this.#state;
    const now = around.now();
    const drafts = around.drafts.all();
    for (const [id, { value, expected }] of drafts) {
      cells = changedCell(cells, id, { value });
      queue = queued.edited(queue, id, { value, saved: expected, tooLong: isTooLong(cells.get(id)) }, now);
    }
    this.#set({ cells, queue: queued.hurried(queue, now), restored: drafts.length });
    around.tabs.listen((news) => this.#hear(news));
    for (const [id, value] of this.#early) this.#change(id, value, {});
    this.#early.clear();
    this.#pump();
    return () => void this.#end(around);
  }

  /** The editor is closed: what waits is sent, or stays on this device. */
  async #end(around: Surroundings): Promise<void> {
    this.leave();
    this.#ended = true;
    this.#cancel();
    while (this.#onTheWay.size > 0) await Promise.all(this.#onTheWay);
    around.tabs.close();
    if (this.#around === around && this.#ended) this.#around = undefined;
  }

  /** Takes in what the page's data says now. */
  show(rows: readonly PairRow[]): void {
    const { cells, queue } = this.#state;
    this.#set({ cells: absorbed(cells, rows, (id) => queue.has(id)) });
  }

  /** The writer typed, or (`typed` false) took over a whole text. */
  write(id: CellId, value: string, typed = true): void {
    const cell = this.#state.cells.get(id);
    if (!cell) return;
    if (!this.#around) {
      this.#early.set(id, value);
      this.#set({ cells: changedCell(this.#state.cells, id, { value }) });
      return;
    }
    const before = this.#composing?.id === id ? this.#composing.before : cell.value;
    this.#composing = undefined;
    if (value === before && value === cell.value) return;
    const step = { id, before, after: value, at: this.#around.now(), typed };
    this.#change(id, value, { undo: recorded(this.#state.undo, step) });
  }

  /** An input method is composing: shown, but neither saved nor to be taken back yet. */
  compose(id: CellId, value: string): void {
    const before = this.#state.cells.get(id)?.value;
    if (before === undefined) return;
    if (this.#composing?.id !== id) this.#composing = { id, before };
    this.#set({ cells: changedCell(this.#state.cells, id, { value }) });
  }

  /** Takes back the last change of one of the shown texts, or (`again`) brings it back; answers which text it was. */
  undo(shown: readonly CellId[], again = false): CellId | undefined {
    const { cells, undo } = this.#state;
    const valueOf = (id: CellId) => (shown.includes(id) ? cells.get(id)?.value : undefined);
    const moved = again ? redone(undo, valueOf) : undone(undo, valueOf);
    if (moved) this.#change(moved.id, moved.value, { undo: moved.stack });
    return moved?.id;
  }

  /** "Still correct", beside the source as it is now. */
  confirm(id: CellId, sourceValue: string): void {
    const cell = this.#state.cells.get(id);
    if (!cell || !this.#around) return;
    this.#queue(queued.confirmed(this.#state.queue, id, cell.saved, sourceValue, this.#around.now()));
  }

  /** In a conflict: what stands here replaces what the other wrote. */
  keepMine(id: CellId): void {
    if (!this.#around) return;
    const tooLong = isTooLong(this.#state.cells.get(id));
    this.#queue(queued.keptMine(this.#state.queue, id, this.#around.now(), tooLong));
    this.#keepDraft(id);
  }

  /** In a conflict, or for a text that can't be saved: back to what the server has. It can be taken back. */
  takeTheirs(id: CellId): void {
    const entry = this.#state.queue.get(id);
    const cell = this.#state.cells.get(id);
    if (!entry || !cell || !this.#around) return;
    const value = entry.theirs ?? entry.expected;
    const step = { id, before: cell.value, after: value, at: this.#around.now(), typed: false };
    this.#set({ undo: recorded(this.#state.undo, step) });
    this.#settled(id, { value, saved: value });
    this.#around.tabs.tell({ kind: 'dropped', id, value });
  }

  /** "Save", the network is back, or the writer is back from signing in. */
  saveNow(): void {
    if (!this.#around) return;
    this.#set({ signedOut: false });
    this.#queue(queued.hurried(this.#state.queue, this.#around.now()));
  }

  /** The tab may be closed any moment: sends all that waits without taking turns. */
  leave(): void {
    const waiting = [...this.#state.queue].filter(([, { phase }]) => phase === 'waiting');
    for (const [id] of waiting) this.#send(id, true);
  }

  #change(id: CellId, value: string, more: Partial<PairState>): void {
    const { cells, queue } = this.#state;
    const cell = cells.get(id);
    if (!cell || !this.#around) return;
    const next = changedCell(cells, id, { value });
    const change = { value, saved: cell.saved, tooLong: isTooLong(next.get(id)) };
    this.#set({ ...more, cells: next });
    this.#queue(queued.edited(queue, id, change, this.#around.now()));
    this.#keepDraft(id);
    const expected = this.#state.queue.get(id)?.expected;
    this.#around.tabs.tell(
      expected === undefined ? { kind: 'dropped', id, value } : { kind: 'typed', id, value, expected },
    );
  }

  #queue(queue: queued.Queue): void {
    this.#set({ queue });
    this.#pump();
  }

  #keepDraft(id: CellId): void {
    const { drafts, now } = this.#around ?? {};
    const entry = this.#state.queue.get(id);
    if (entry && entry.confirms === undefined && now) {
      drafts?.keep(id, { value: entry.value, expected: entry.expected, at: now() });
    } else drafts?.drop(id);
  }

  #pump(): void {
    this.#cancel();
    const around = this.#around;
    if (!around || this.#ended || this.#state.signedOut) return;
    const id = queued.nextDue(this.#state.queue, around.now());
    if (id) return this.#send(id, false);
    const wake = queued.wakeAt(this.#state.queue);
    if (wake !== undefined) this.#cancel = around.later(Math.max(0, wake - around.now()), () => this.#pump());
  }

  #send(id: CellId, leaving: boolean): void {
    const entry = this.#state.queue.get(id);
    if (!entry) return;
    this.#set({ queue: queued.sending(this.#state.queue, id) });
    const { key, locale } = cellOf(id);
    const { value, expected, confirms } = entry;
    const asked =
      confirms === undefined
        ? this.#transport.save({ key, locale, value, expected }, leaving)
        : this.#transport.confirm({ key, locale, value, sourceValue: confirms });
    const answered = asked
      .catch((): SaveAnswer => ({ kind: 'unreachable' }))
      .then((answer) => this.#answered(id, answer))
      .finally(() => this.#onTheWay.delete(answered));
    this.#onTheWay.add(answered);
  }

  #answered(id: CellId, answer: SaveAnswer): void {
    const { queue, cells } = this.#state;
    const around = this.#around;
    if (!around) return;
    const now = around.now();
    const tooLong = isTooLong(cells.get(id));
    if (answer.kind === 'saved') {
      this.#set({ queue: queued.saved(queue, id, answer.value, now, tooLong), savedAt: now });
      this.#stored(id, answer);
      around.tabs.tell({ ...answer, id });
    } else if (answer.kind === 'conflict') {
      // What another wrote is what the server has from now on, whatever is decided about it.
      this.#set({
        queue: queued.conflicted(queue, id, answer.value, now, tooLong),
        cells: changedCell(cells, id, { saved: answer.value }),
      });
      if (!this.#state.queue.has(id)) this.#settled(id, { value: answer.value, saved: answer.value });
    } else if (answer.kind === 'refused') this.#set({ queue: queued.refused(queue, id, answer.message) });
    else {
      if (answer.kind === 'signed_out') this.#set({ signedOut: true });
      this.#set({ queue: queued.failed(queue, id, now, around.chance()) });
    }
    this.#keepDraft(id);
    this.#pump();
  }

  /** The server has a text; the screen keeps what was typed since. */
  #stored(
    id: CellId,
    { value, state, sourceValue }: Pick<TargetText, 'value' | 'state' | 'sourceValue'>,
  ): void {
    this.#set({ cells: changedCell(this.#state.cells, id, { saved: value, state, sourceValue }) });
  }

  /** Nothing of this text waits any more. */
  #settled(id: CellId, change: { value: string; saved: string }): void {
    const { cells, queue } = this.#state;
    this.#set({ cells: changedCell(cells, id, change), queue: queued.without(queue, id) });
    this.#keepDraft(id);
  }

  #hear(news: TabNews): void {
    const { cells, queue } = this.#state;
    if (!this.#around) return;
    const { id, value } = news;
    if (news.kind === 'typed') {
      const now = this.#around.now();
      const next = changedCell(cells, id, { value });
      const change = { value, saved: news.expected, tooLong: isTooLong(next.get(id)) };
      const typed = queued.edited(queue, id, change, now);
      const entry = typed.get(id);
      const theirTurn =
        entry?.phase === 'waiting' ? queued.put(typed, id, { ...entry, due: now + OTHERS_TURN }) : typed;
      this.#set({ cells: next });
      this.#queue(theirTurn);
    } else if (news.kind === 'dropped') {
      this.#set({ cells: changedCell(cells, id, { value, saved: value }), queue: queued.without(queue, id) });
    } else {
      const onScreen = cells.get(id)?.value ?? value;
      const rest = queued.without(queue, id);
      const change = { value: onScreen, saved: value, tooLong: isTooLong(cells.get(id)) };
      this.#stored(id, news);
      this.#queue(queued.edited(rest, id, change, this.#around.now()));
    }
  }

  #set(change: Partial<PairState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
