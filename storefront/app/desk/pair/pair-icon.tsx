import type { ReactNode } from 'react';

/** Drawings of the editor's own; the shop's pages never load them. Solid, 24 px, 2 px gaps. */
const DRAWINGS = {
  undo: (
    <path
      className="flip"
      d="M8 4v4h6.500a5.500 5.500 0 0 1 0 11H7v-2.500h7.500a3 3 0 0 0 0-6H8v4L1.500 9.200z"
    />
  ),
  redo: (
    <path
      className="flip"
      d="M16 4v4H9.500a5.500 5.500 0 0 0 0 11H17v-2.500H9.500a3 3 0 0 1 0-6H16v4l6.500-5.300z"
    />
  ),
  keys: (
    <path d="M1 5h22v14H1zm3 3v2h2V8zm4 0v2h2V8zm4 0v2h2V8zm4 0v2h4V8zM4 11.500v2h2v-2zm4 0v2h2v-2zm4 0v2h2v-2zm4 0v2h4v-2zM7 15v2h10v-2z" />
  ),
} satisfies Record<string, ReactNode>;

export function PairIcon({ name }: { name: keyof typeof DRAWINGS }) {
  return (
    <svg className="ic" viewBox="0 0 24 24" aria-hidden="true">
      {DRAWINGS[name]}
    </svg>
  );
}
