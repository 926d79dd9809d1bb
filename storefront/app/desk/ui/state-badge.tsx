import type { ReactNode } from 'react';

export type BadgeTone = 'plain' | 'ok' | 'warn' | 'bad' | 'wait';

/** A state as a word on a tinted ground with a shape of its own, so that colour is never alone. */
export function StateBadge({ tone = 'plain', children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={`badge ${tone}`}>{children}</span>;
}
