import { setImmediate } from 'node:timers/promises';
import { besides, say } from './report.mjs';

it('says the lines of work beside other work when the other is done, and then as they come', async () => {
  /** @type {string[]} */
  const said = [];
  const { write } = process.stdout;
  process.stdout.write = (line) => said.push(String(line).trim()) > 0;
  /** @type {() => void} */
  let finish = () => {};
  const other = new Promise((resolve) => (finish = () => resolve(undefined)));
  const work = besides(async () => {
    say('beside: first');
    await other;
    await setImmediate();
    say('beside: then');
  }, other);
  say('other');
  finish();
  await work;
  process.stdout.write = write;
  expect(said).toEqual(['other', 'beside: first', 'beside: then']);
});
