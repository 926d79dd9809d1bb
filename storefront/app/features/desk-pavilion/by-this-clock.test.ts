import { wallTime } from '@caravanserai/customs/wall-time';
import { byThisClock, dayAndMinute } from './by-this-clock';

const INSTANT = '2026-12-01T20:30:00Z';
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

test('a time is said by the clock of the asked zone, on the day it has there', () => {
  expect(dayAndMinute(INSTANT, 'Asia/Tashkent', 'en')).toBe('2 December 2026 01:30');
  expect(dayAndMinute(INSTANT, 'Asia/Tashkent', 'zh-CN')).toBe('2026年12月2日 01:30');
});

test('this computer’s clock is only named where it shows something else', () => {
  expect(byThisClock(INSTANT, here, 'en')).toBeUndefined();
  const far = ['Pacific/Apia', 'America/Santiago'].find(
    (zone) => wallTime(INSTANT, zone) !== wallTime(INSTANT, here),
  );
  expect(byThisClock(INSTANT, far ?? '', 'en')).toBe(dayAndMinute(INSTANT, here, 'en'));
});
