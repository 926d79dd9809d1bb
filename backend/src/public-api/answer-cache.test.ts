import { jsonAnswer, type Answer } from './answer';
import { AnswerCache, MAX_AGE_MS } from './answer-cache';

const answer = (body: string): Promise<Answer> => Promise.resolve(jsonAnswer(body));

test('an answer serves for a second and no longer', async () => {
  let now = 0;
  const cache = new AnswerCache(true, () => now);
  const make = () => answer(String(now));
  const first = await cache.get('a', make);
  now = MAX_AGE_MS - 1;
  expect(await cache.get('a', make)).toBe(first);
  now = MAX_AGE_MS;
  expect(await cache.get('a', make)).not.toBe(first);
  expect(cache.executions).toBe(2);
});

test('those who ask meanwhile wait for the same execution', async () => {
  const cache = new AnswerCache();
  let finish: (answer: Answer) => void = () => undefined;
  const make = () => new Promise<Answer>((resolve) => (finish = resolve));
  const waiting = Array.from({ length: 50 }, () => cache.get('a', make));
  finish(jsonAnswer('1'));
  expect(new Set(await Promise.all(waiting)).size).toBe(1);
  expect(cache.executions).toBe(1);
});

test('what was begun before a change is not kept after it', async () => {
  const cache = new AnswerCache();
  let finish: (answer: Answer) => void = () => undefined;
  const begun = cache.get('a', () => new Promise<Answer>((resolve) => (finish = resolve)));
  cache.clear();
  finish(jsonAnswer('old'));
  await begun;
  expect(await cache.get('a', () => answer('new'))).toEqual(jsonAnswer('new'));
});

test('a failure is not remembered', async () => {
  const cache = new AnswerCache();
  await expect(cache.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await cache.get('a', () => answer('back'))).toEqual(jsonAnswer('back'));
});

test('switched off, every question is asked', async () => {
  const cache = new AnswerCache(false);
  await Promise.all([cache.get('a', () => answer('1')), cache.get('a', () => answer('1'))]);
  expect(cache.executions).toBe(2);
});
