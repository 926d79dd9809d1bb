import { Modules } from '@medusajs/framework/utils';
import { app } from './app';

describe('several locks at once', () => {
  const hold = (keys: string[], job: () => Promise<unknown>) =>
    app.container.resolve(Modules.LOCKING).execute(keys, job);

  it('are had by everybody in turn, in whatever order they are asked for', async () => {
    let release = (): void => undefined;
    const held = hold(['lock-b'], () => new Promise<void>((resolve) => (release = resolve)));
    const done: string[] = [];
    // Both wait for b; who has it next wants a, which the other took before waiting, if it was let.
    const backward = hold(['lock-b', 'lock-a'], async () => done.push('backward'));
    const forward = hold(['lock-a', 'lock-b'], async () => done.push('forward'));
    await new Promise((resolve) => setImmediate(resolve));
    release();
    await Promise.all([held, backward, forward]);
    expect(done.sort()).toEqual(['backward', 'forward']);
  });

  it('are given back when one of them is not to be had', async () => {
    let release = (): void => undefined;
    const held = hold(['lock-d'], () => new Promise<void>((resolve) => (release = resolve)));
    await expect(hold(['lock-c', 'lock-d'], async () => undefined)).rejects.toThrow('Timed-out');
    await expect(hold(['lock-c'], async () => 'free')).resolves.toBe('free');
    release();
    await held;
  });

  it('count once, however often they are named', async () => {
    await expect(hold(['lock-e', 'lock-e'], async () => 'once')).resolves.toBe('once');
  });
});
