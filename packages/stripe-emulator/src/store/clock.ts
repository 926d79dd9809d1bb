import type { Store } from './store';

/** The emulator's clock: the machine's, put forward by what the control API added. */
export interface Clock {
  /** Milliseconds since 1970. */
  ms(): number;
  /** Seconds since 1970, as Stripe writes times. */
  seconds(): number;
  /** Puts the clock forward; it never goes back. */
  advance(ms: number): void;
}

export function createClock(store: Store, machine: () => number = Date.now): Clock {
  const ms = (): number => machine() + (store.get('clock', 'clock')?.offsetMs ?? 0);
  return {
    ms,
    seconds: () => Math.floor(ms() / 1000),
    advance(by) {
      const offsetMs = (store.get('clock', 'clock')?.offsetMs ?? 0) + Math.max(0, by);
      store.put('clock', { id: 'clock', offsetMs });
    },
  };
}
