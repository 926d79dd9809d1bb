import type { Queue } from './queue';

/** What the line below the editor says, the gravest first. */
export type SaveStatus =
  | { readonly kind: 'conflict' | 'held' | 'signed_out' | 'unreachable'; readonly count: number }
  | { readonly kind: 'saving' | 'saved' | 'untouched'; readonly count?: undefined };

interface Around {
  readonly signedOut: boolean;
  readonly online: boolean;
  /** Whether anything was saved since the page was opened. */
  readonly savedBefore: boolean;
}

export function statusOf(queue: Queue, { signedOut, online, savedBefore }: Around): SaveStatus {
  const entries = [...queue.values()];
  const count = (phase: string) => entries.filter((entry) => entry.phase === phase).length;
  if (count('conflict') > 0) return { kind: 'conflict', count: count('conflict') };
  if (count('held') > 0) return { kind: 'held', count: count('held') };
  if (entries.length === 0) return { kind: savedBefore ? 'saved' : 'untouched' };
  if (signedOut) return { kind: 'signed_out', count: entries.length };
  const failing = entries.some(({ failures }) => failures > 0);
  return failing || !online ? { kind: 'unreachable', count: entries.length } : { kind: 'saving' };
}
