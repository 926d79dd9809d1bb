import { useEffect, useRef } from 'react';
import { cellId } from './cell-id';
import type { PairDocument } from './pair-document';
import type { PairRow } from './pair-row';

/** Takes over what was typed into the page before its scripts ran; whoever is quick loses nothing either. */
export function useTypedBefore(texts: PairDocument, base: string, rows: readonly PairRow[]): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    for (const { key, target } of rows) {
      const field = document.getElementById(`${base}-${key}`);
      const typed = field instanceof HTMLTextAreaElement ? field.value : target.value;
      if (typed !== target.value) texts.write(cellId(target.locale, key), typed);
    }
  }, [texts, base, rows]);
}
