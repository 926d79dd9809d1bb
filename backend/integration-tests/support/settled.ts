import type { TestApp } from './app';

/** How long that takes is the machine's to say. */
const PATIENCE_MS = 60_000;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Waits until everything that has changed is in the read model, the process has heard of it, and no answer from before is
 * kept any more.
 */
export async function settled(app: Pick<TestApp, 'sql' | 'catalogue'>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  const patiently = async (done: () => Promise<boolean>): Promise<void> => {
    while (!(await done())) {
      if (Date.now() > deadline) throw new Error('The read model does not follow.');
      await sleep(20);
    }
  };
  await patiently(async () => (await app.sql('select 1 from catalogue_changed limit 1')).length === 0);
  await patiently(() => app.catalogue.caughtUp());
  // What nothing announces is read again after a second; this is that second.
  app.catalogue.service.cache.clear();
}
