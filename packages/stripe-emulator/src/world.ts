import type { Clock } from './store/clock';
import type { Store } from './store/store';

/** Everything an operation may read or change. */
export interface World {
  readonly store: Store;
  readonly clock: Clock;
  /** The address under which browsers reach the emulator, without a slash at the end. */
  readonly origin: () => string;
  /** Called after events were recorded, to send them. */
  readonly wake: () => void;
}
