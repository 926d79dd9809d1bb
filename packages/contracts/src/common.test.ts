import * as z from 'zod/mini';
import { isoDate } from './common';

const taken = (day: string) => z.safeParse(isoDate, day).success;

it('takes the days that the calendar has, and no other', () => {
  expect(['2026-11-23', '2028-02-29', '9999-12-31'].filter(taken)).toHaveLength(3);
  const no = [
    '2026-02-30',
    '2026-02-29',
    '2026-11-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-2',
    '2026-11-23T00:00',
  ];
  expect(no.filter(taken)).toEqual([]);
});
