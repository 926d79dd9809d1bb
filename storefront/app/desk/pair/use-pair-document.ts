import { useEffect, useState, useSyncExternalStore } from 'react';
import { storedDrafts } from './autosave/drafts';
import { tabsOf } from './autosave/other-tabs';
import { PairDocument, type Surroundings, type Transport } from './pair-document';
import type { PairRow } from './pair-row';
import type { PairState } from './pair-state';

interface Opened {
  readonly texts: PairDocument;
  readonly state: PairState;
}

/** Joins a document to the browser: its storage, its tabs, its network, and its closing. */
export function usePairDocument(name: string, rows: readonly PairRow[], transport: Transport): Opened {
  const [texts] = useState(() => new PairDocument(rows, transport));
  const state = useSyncExternalStore(texts.subscribe, texts.snapshot, texts.snapshot);

  useEffect(() => {
    texts.through(transport);
  }, [texts, transport]);

  useEffect(() => texts.connect(browserAround(name)), [texts, name]);
  useEffect(() => texts.show(rows), [texts, rows]);

  useEffect(() => {
    const hidden = () => (document.visibilityState === 'hidden' ? texts.leave() : texts.saveNow());
    const leave = () => texts.leave();
    const online = () => texts.saveNow();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', online);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', online);
    };
  }, [texts]);

  return { texts, state };
}

function browserAround(name: string): Surroundings {
  return {
    drafts: storedDrafts(window.localStorage, name, Date.now),
    tabs: tabsOf(name),
    now: Date.now,
    chance: Math.random,
    later: (delay, call) => {
      const timer = setTimeout(call, delay);
      return () => clearTimeout(timer);
    },
  };
}
