import { LANE_DAYS, laneOf, marksFrom } from './lane';

describe('a bar on the arrivals board', () => {
  it('runs from the first to the last promised day', () => {
    expect(laneOf({ from: '2026-11-23', to: '2026-11-25' }, '2026-11-21')).toEqual({
      from: 2,
      days: 3,
      late: false,
    });
  });

  it('crosses months and years', () => {
    expect(laneOf({ from: '2026-12-31', to: '2027-01-02' }, '2026-12-30')).toEqual({
      from: 1,
      days: 3,
      late: false,
    });
  });

  it('ends at the edge of the board', () => {
    const lane = laneOf({ from: '2026-12-08', to: '2026-12-24' }, '2026-11-21');
    expect(lane).toEqual({ from: 17, days: 4, late: true });
    expect(lane.from + lane.days).toBe(LANE_DAYS);
  });

  it('stays on the board for days that are past or far', () => {
    expect(laneOf({ from: '2026-11-01', to: '2026-11-02' }, '2026-11-21').from).toBe(0);
    expect(laneOf({ from: '2027-03-01', to: '2027-03-09' }, '2026-11-21')).toMatchObject({
      from: 20,
      days: 1,
    });
  });
});

it('marks every third day', () => {
  expect(marksFrom('2026-11-21')).toEqual([
    '2026-11-21',
    '2026-11-24',
    '2026-11-27',
    '2026-11-30',
    '2026-12-03',
    '2026-12-06',
    '2026-12-09',
  ]);
});
