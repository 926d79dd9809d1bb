import { byThisClock } from './by-this-clock';

test('a time is said by this clock as soon as it is one', () => {
  for (const none of ['', '2026-12', '2026-13-40T06:00']) expect(byThisClock(none, 'en')).toBeUndefined();
  expect(byThisClock('2026-12-01T06:00', 'en')).toContain('2026');
});
