import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { STRIPE_PROVIDER } from '../payments/provider';
import { findForgottenPayments } from './forgotten-payments';
import { processInbox } from './inbox';
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
const COMPARE_MS = 10 * 60_000;

const awake = new Set<PlacingWorker>();

/** There may be something to do for placing: look now instead of in a second. */
export function wakePlacing(): void {
  for (const worker of awake) worker.wake();
}

/**
 * Finishes or undoes what placing has left open: events, payments, attempts. Every process runs one; each piece of
 * work is taken up under a lock of the database, so that any number of them do it once.
 */
export class PlacingWorker {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;
  #swept = 0;
  #compared = 0;

  constructor(private readonly container: MedusaContainer) {}

  start(): void {
    awake.add(this);
    this.#timer = setInterval(() => this.wake(), POLL_MS);
    this.wake();
  }

  /** Lets what it is doing come to its end. */
  async stop(): Promise<void> {
    this.#stopped = true;
    awake.delete(this);
    clearInterval(this.#timer);
    await this.#running;
  }

  wake(): void {
    if (this.#stopped) return;
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      await this.#quietly(() => settleDue(this.container));
      await this.#quietly(() => processInbox(this.container));
      await this.#quietly(() => undoDeadAttempts(this.container));
      await this.#quietly(() => lookAfterPayments(this.container));
      await this.#nowAndThen();
    }
  }

  async #nowAndThen(): Promise<void> {
    const now = Date.now();
    if (now - this.#swept >= SWEEP_MS) {
      this.#swept = now;
      await this.#quietly(() => giveBackHolds(this.container));
      await this.#quietly(() => sweepUnlinkedOrders(this.container));
      await this.#quietly(() => watchOpenPayments(this.container, STRIPE_PROVIDER));
    }
    if (now - this.#compared < COMPARE_MS) return;
    const hours = this.#compared === 0 ? 72 : 1;
    this.#compared = now;
    await this.#quietly(() => findForgottenPayments(this.container, hours));
  }

  /** What fails is tried again at the next look; one thing that fails keeps nothing else from being done. */
  async #quietly(work: () => Promise<unknown>): Promise<void> {
    if (this.#stopped) return;
    try {
      await work();
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      this.container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Placing: ${fault}`);
    }
  }
}
