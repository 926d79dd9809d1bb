import type { ReactNode } from 'react';
import type { CellState } from './pair-row';

/** `partial` and `blocked` are for markets: sold there, but not all in its language; not sold there. */
export type MarkState = CellState | 'partial' | 'blocked';

const DRAWINGS: Partial<Record<MarkState, ReactNode>> = {
  source: <path d="M4 19l1-5L16 3l5 5L10 19l-6 1z" />,
  done: <path d="m9.5 19-6.5-6.5 2-2 4.5 4.5L19 5.500l2 2z" />,
  old: <path d="M10.500 4h3v10h-3zm0 12.500h3v3h-3z" />,
  partial: <path d="M0 0h24L0 24z" />,
  blocked: (
    <path d="m12 9.900 5.600-5.600 2.100 2.100-5.600 5.600 5.600 5.600-2.100 2.100-5.600-5.600-5.600 5.600-2.100-2.100 5.600-5.600-5.600-5.600 2.100-2.100z" />
  ),
  empty: <path d="M6 10.500h12v3H6z" />,
};

/** A state told by its shape first, then by its colour; the word stands beside it. */
export function StateMark({ state }: { state: MarkState }) {
  return (
    <span className={`st is-${state}`} aria-hidden="true">
      {DRAWINGS[state] && <svg viewBox="0 0 24 24">{DRAWINGS[state]}</svg>}
    </span>
  );
}
