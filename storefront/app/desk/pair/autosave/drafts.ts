import type { CellId } from '../cell-id';

/** An unsaved text as it is kept on this device until the server has it. */
export interface Draft {
  readonly value: string;
  readonly expected: string;
  /** When it was typed; milliseconds since 1970. */
  readonly at: number;
}

export interface Drafts {
  all(): readonly (readonly [CellId, Draft])[];
  keep(id: CellId, draft: Draft): void;
  drop(id: CellId): void;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What nobody came back for in this time is forgotten; milliseconds. */
const LIFETIME = 30 * 24 * 3_600_000;

/**
 * Drafts of one document (`name`) in the browser's storage, which outlives a closed tab and a flat battery. A full
 * or forbidden storage is no reason to stop anyone from writing: then only this tab has the text.
 */
export function storedDrafts(store: Store, name: string, now: () => number): Drafts {
  const prefix = `draft ${name} `;
  const attempt = <T>(action: () => T, otherwise: T): T => {
    try {
      return action();
    } catch {
      return otherwise;
    }
  };
  const keys = () =>
    Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((key) =>
      key.startsWith(prefix),
    );
  const read = (key: string): [CellId, Draft][] => {
    const draft: unknown = JSON.parse(store.getItem(key) ?? 'null');
    if (isDraft(draft) && now() - draft.at < LIFETIME) return [[key.slice(prefix.length) as CellId, draft]];
    store.removeItem(key);
    return [];
  };
  return {
    all: () => attempt(keys, []).flatMap((key) => attempt(() => read(key), [])),
    keep: (id, draft) => attempt(() => store.setItem(prefix + id, JSON.stringify(draft)), undefined),
    drop: (id) => attempt(() => store.removeItem(prefix + id), undefined),
  };
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { value: text, expected, at } = value as Record<string, unknown>;
  return typeof text === 'string' && typeof expected === 'string' && typeof at === 'number';
}
