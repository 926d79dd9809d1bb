import type { Draft, Drafts } from './autosave/drafts';
import type { OtherTabs, TabNews } from './autosave/other-tabs';
import type { CellId } from './cell-id';
import { PairDocument, type Surroundings, type Transport } from './pair-document';
import type { PairRow, SaveAnswer, TextEdit } from './pair-row';

/** A server that keeps texts, and a clock and a network that obey the test. */
export class World {
  time = 1_000_000;
  network: 'up' | 'down' | 'answers_lost' | 'signed_out' = 'up';
  readonly server = new Map<CellId, string>();
  readonly stored = new Map<CellId, Draft>();
  readonly sent: TextEdit[] = [];
  readonly #tabs = new Set<(news: TabNews) => void>();
  #alarms: { at: number; call: () => void }[] = [];

  readonly drafts: Drafts = {
    all: () => [...this.stored],
    keep: (id, draft) => void this.stored.set(id, draft),
    drop: (id) => void this.stored.delete(id),
  };

  readonly transport: Transport = {
    save: (edit) => Promise.resolve().then(() => this.#save(edit)),
    confirm: ({ value, sourceValue }) =>
      Promise.resolve({ kind: 'saved', value, state: 'done', sourceValue }),
  };

  /** A tab with these rows, connected unless asked otherwise. */
  open(rows: readonly PairRow[]): PairDocument & { end: () => void } {
    const tab = new PairDocument(rows, this.transport);
    const end = tab.connect(this.#around());
    return Object.assign(tab, { end });
  }

  connect(tab: PairDocument): void {
    tab.connect(this.#around());
  }

  /** Lets time pass and everything that comes due happen, answers included. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.time + milliseconds;
    await settle();
    for (;;) {
      const next = this.#alarms.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#alarms = this.#alarms.filter((alarm) => alarm !== next);
      this.time = Math.max(this.time, next.at);
      next.call();
      await settle();
    }
    this.time = until;
  }

  #around(): Surroundings {
    return {
      drafts: this.drafts,
      tabs: this.#channel(),
      now: () => this.time,
      chance: () => 0,
      later: (delay, call) => {
        const alarm = { at: this.time + delay, call };
        this.#alarms.push(alarm);
        return () => {
          this.#alarms = this.#alarms.filter((one) => one !== alarm);
        };
      },
    };
  }

  #channel(): OtherTabs {
    let own: ((news: TabNews) => void) | undefined;
    return {
      tell: (news) => {
        for (const hear of this.#tabs) if (hear !== own) hear(news);
      },
      listen: (hear) => {
        own = hear;
        this.#tabs.add(hear);
      },
      close: () => void (own && this.#tabs.delete(own)),
    };
  }

  #save(edit: TextEdit): SaveAnswer {
    const id: CellId = `${edit.locale}/${edit.key}`;
    if (this.network === 'down') throw new TypeError('Failed to fetch');
    if (this.network === 'signed_out') return { kind: 'signed_out' };
    const there = this.server.get(id) ?? '';
    if (edit.expected !== there) return { kind: 'conflict', value: there };
    if (edit.value === 'forbidden') return { kind: 'refused', message: 'Not this word.' };
    this.sent.push(edit);
    this.server.set(id, edit.value.trim());
    if (this.network === 'answers_lost') throw new TypeError('Failed to fetch');
    return { kind: 'saved', value: edit.value.trim(), state: 'done', sourceValue: 'Honey' };
  }
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

export function rowOf(own: { key?: string; value?: string; max?: number; source?: string } = {}): PairRow {
  const { key = 'title', value = '', max = 40, source = 'Honey' } = own;
  return {
    key,
    label: key,
    max,
    multiline: false,
    required: true,
    source: { value: source, locale: 'en' },
    target: { value, locale: 'ar', state: value ? 'done' : 'missing', sourceValue: value ? source : null },
  };
}
