import { holdInOrder, type Hold } from './in-order';

const recorded = () => {
  const log: string[] = [];
  const hold: Hold = async (key, job) => {
    log.push(`take ${key}`);
    try {
      return await job();
    } finally {
      log.push(`give back ${key}`);
    }
  };
  return { log, hold };
};

it('takes each key once, in the order of their letters, and gives them back in reverse', async () => {
  const { log, hold } = recorded();
  await expect(holdInOrder(hold, ['b', 'c', 'a', 'b'], async () => log.push('work'))).resolves.toBe(4);
  expect(log).toEqual(['take a', 'take b', 'take c', 'work', 'give back c', 'give back b', 'give back a']);
});

it('gives back what it took when the next key is not to be had', async () => {
  const { log, hold } = recorded();
  const refusing: Hold = (key, job) => (key === 'b' ? Promise.reject(new Error('busy')) : hold(key, job));
  await expect(holdInOrder(refusing, ['a', 'b'], async () => 'never')).rejects.toThrow('busy');
  expect(log).toEqual(['take a', 'give back a']);
});

it('takes one key as it is, and works at once without any', async () => {
  const { log, hold } = recorded();
  await expect(holdInOrder(hold, 'a', async () => 'one')).resolves.toBe('one');
  await expect(holdInOrder(hold, [], async () => 'none')).resolves.toBe('none');
  expect(log).toEqual(['take a', 'give back a']);
});
