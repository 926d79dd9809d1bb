import fc from 'fast-check';
import { Turns } from './turns';

describe('Turns', () => {
  it('does what has one key in the order it came, never two at once, and forgets what is over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(fc.constantFrom('a', 'b')), async (scheduler, keys) => {
        const turns = new Turns();
        const done: Record<string, number[]> = { a: [], b: [] };
        const busy = new Set<string>();
        const all = keys.map((key, index) =>
          turns.take(key, async () => {
            expect(busy.has(key)).toBe(false);
            busy.add(key);
            await scheduler.schedule(Promise.resolve());
            busy.delete(key);
            done[key]?.push(index);
          }),
        );
        await scheduler.waitFor(Promise.all(all));
        for (const key of ['a', 'b']) expect(done[key]).toEqual([...(done[key] ?? [])].sort((x, y) => x - y));
        await Promise.resolve();
        expect(turns.size).toBe(0);
      }),
    );
  });

  it('goes on after a failure, which only its own caller hears of', async () => {
    const turns = new Turns();
    const failed = turns.take('a', () => Promise.reject(new Error('no')));
    const next = turns.take('a', () => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });
});
