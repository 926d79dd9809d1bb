import { MAX_AGE_MS } from '../../src/public-api/answer-cache';
import type { TestApp } from './app';

/** A machine that does much at once takes longer than the second the shop promises. */
const PATIENCE_MS = 60_000;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Waits until everything that has changed is in the read model, and no answer from before is kept any more. The process
 * hears of a new model a moment after the database has it; how long that moment is, is the machine's to say.
 */
export async function settled(app: Pick<TestApp, 'sql'>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while ((await app.sql('select 1 from catalogue_changed limit 1')).length > 0) {
    if (Date.now() > deadline) throw new Error('The read model does not follow.');
    await sleep(20);
  }
  await sleep(MAX_AGE_MS + 50);
}
