import { Latest } from './latest';

/** A source whose readings end when told to, each with what the source held as it began. */
function source() {
  let held = 'old';
  const endings: (() => void)[] = [];
  const latest = new Latest(() => {
    const seen = held;
    return new Promise<string>((resolve) => endings.push(() => resolve(seen)));
  });
  return { latest, endings, change: (to: string) => (held = to) };
}

const turn = () => new Promise(setImmediate);

it('is read once for all who ask for it first', async () => {
  const { latest, endings } = source();
  const asked = [latest.get(), latest.get()];
  await turn();
  expect(endings).toHaveLength(1);
  endings[0]?.();
  expect(await Promise.all(asked)).toEqual(['old', 'old']);
  expect(await latest.get()).toBe('old');
});

it('is read again after a change that came while it was being read, once for all changes', async () => {
  const { latest, endings, change } = source();
  const first = latest.renew();
  change('new');
  const after = [latest.renew(), latest.renew()];
  endings[0]?.();
  expect(await first).toBe('old');
  await turn();
  expect(endings).toHaveLength(2);
  endings[1]?.();
  expect(await Promise.all(after)).toEqual(['new', 'new']);
  expect(await latest.get()).toBe('new');
});

it('is read again after a reading that failed', async () => {
  let readings = 0;
  const latest = new Latest(async () => {
    readings += 1;
    if (readings === 1) throw new Error('gone');
    return readings;
  });
  const first = latest.renew();
  const second = latest.renew();
  await expect(first).rejects.toThrow('gone');
  expect(await second).toBe(2);
});
