import { faultOf, MOST_ATTEMPTS, waitAfter } from './retry';

it('waits longer each time, up to six hours, and ends after about two days', () => {
  const waits = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, failed) => waitAfter(failed + 1) ?? 0);
  expect(waits.slice(0, 4)).toEqual([10, 30, 90, 270]);
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(Math.max(...waits)).toBe(21_600);
  expect(waits.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(36 * 3600);
  expect(waitAfter(MOST_ATTEMPTS)).toBeUndefined();
});

it.each([
  [
    'a code',
    Object.assign(new Error('to <a@b.example>'), { code: 'EENVELOPE', responseCode: 550 }),
    'EENVELOPE 550',
  ],
  ['a code alone', Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  ['no code', new TypeError('a@b.example'), 'TypeError'],
  ['a code that is a sentence', Object.assign(new Error('x'), { code: 'no a@b.example' }), 'Error'],
  ['no error', 'a@b.example', 'unknown'],
])('keeps of a fault with %s no word of the message', (_what, error, kept) => {
  expect(faultOf(error)).toBe(kept);
});
