import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { STRIPE_PROVIDER } from '../payments/provider';
import { findForgottenPayments } from './forgotten-payments';
import { processInbox } from './inbox';
import { Loop } from './loop';
import {
  giveBackHolds,
  lookAfterPayments,
  sweepUnlinkedOrders,
  undoDeadAttempts,
  watchOpenPayments,
} from './reconcile';
import { settleDue } from './settle';

const POLL_MS = 1_000;
const SWEEP_MS = 30_000;
const COMPARE_MS = 60_000;

/** How far back Stripe's payments are compared with ours: at start, and then each time. In hours. */
const FIRST_LOOK = 72;
const LATER_LOOK = 1;

const awake = new Set<PlacingWorker>();

/** There may be something to do for placing: look now instead of in a second. */
export function wakePlacing(): void {
  for (const worker of awake) worker.wake();
}

/**
 * Finishes or undoes what placing has left open: money, events, dead attempts, payments nobody told of. Every process
 * runs one; each piece of work is taken up under a lock of the database, so that any number of them do it once.
 */
export class PlacingWorker {
  readonly #prompt: Loop[];
  readonly #sweep: Loop;
  readonly #compare: Loop;
  readonly #timers: NodeJS.Timeout[] = [];
  #hours = FIRST_LOOK;

  constructor(container: MedusaContainer) {
    const loop = (work: () => Promise<unknown>) =>
      new Loop(work, (error) => {
        const fault = error instanceof Error ? error.message : String(error);
        container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Placing: ${fault}`);
      });
    this.#prompt = [settleDue, processInbox, undoDeadAttempts, lookAfterPayments].map((work) =>
      loop(() => work(container)),
    );
    this.#sweep = loop(async () => {
      await giveBackHolds(container);
      await sweepUnlinkedOrders(container);
      await watchOpenPayments(container, STRIPE_PROVIDER);
    });
    this.#compare = loop(async () => {
      await findForgottenPayments(container, this.#hours);
      this.#hours = LATER_LOOK;
    });
  }

  start(): void {
    awake.add(this);
    this.#every(POLL_MS, () => this.wake());
    this.#every(SWEEP_MS, () => this.#sweep.wake());
    this.#every(COMPARE_MS, () => this.#compare.wake());
  }

  wake(): void {
    for (const loop of this.#prompt) loop.wake();
  }

  /** Lets what it is doing come to its end. */
  async stop(): Promise<void> {
    awake.delete(this);
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all([...this.#prompt, this.#sweep, this.#compare].map((loop) => loop.stop()));
  }

  #every(milliseconds: number, work: () => void): void {
    this.#timers.push(setInterval(work, milliseconds));
    work();
  }
}
