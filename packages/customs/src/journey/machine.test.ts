import fc from 'fast-check';
import { allowedEvents, canCancel, nextState } from './machine';
import { JOURNEY_PATHS } from './path';
import { CONSIGNMENT_STATES, END_STATES, JOURNEY_EVENTS, type ConsignmentState } from './states';
import { stepsOf } from './steps';
import { nextDue } from './timetable';

const path = fc.constantFrom(...JOURNEY_PATHS);
const events = fc.array(fc.constantFrom(...JOURNEY_EVENTS), { maxLength: 40 });
const walk = (way: (typeof JOURNEY_PATHS)[number], given: readonly (typeof JOURNEY_EVENTS)[number][]) => {
  const states: ConsignmentState[] = ['paid'];
  for (const event of given)
    states.push(nextState(way, states.at(-1) ?? 'paid', event) ?? states.at(-1) ?? 'paid');
  return states;
};

describe('the state machine', () => {
  it('never hands a bonded parcel over before customs has released it', () => {
    fc.assert(
      fc.property(events, (given) => {
        const states = walk('bonded', given);
        const handed = states.findIndex((state) =>
          ['handed_over', 'on_its_way', 'delivered'].includes(state),
        );
        if (handed >= 0) expect(states.slice(0, handed)).toContain('released');
      }),
    );
    for (const state of CONSIGNMENT_STATES)
      if (state !== 'released') expect(nextState('bonded', state, 'hand_over')).toBeUndefined();
  });

  it('never delivers what customs has not released, or has refused', () => {
    fc.assert(
      fc.property(fc.constantFrom('bonded' as const, 'imported' as const), events, (way, given) => {
        const states = walk(way, given);
        const delivered = states.indexOf('delivered');
        if (delivered < 0) return;
        expect(states.slice(0, delivered)).toContain('released');
        expect(states.slice(0, delivered)).not.toContain('refused');
      }),
    );
  });

  it('lets the box be packed until it is handed over, but not while customs has it open, and moves nothing by it', () => {
    for (const way of JOURNEY_PATHS)
      for (const state of CONSIGNMENT_STATES) {
        const packed = nextState(way, state, 'pack');
        if (packed !== undefined) expect(packed).toBe(state);
        if (nextState(way, state, 'hand_over') !== undefined) expect(packed).toBe(state);
      }
    expect(nextState('bonded', 'held', 'pack')).toBeUndefined();
    expect(nextState('imported', 'handed_over', 'pack')).toBeUndefined();
  });

  it('keeps cancelled and returned for ever, but for money that goes back', () => {
    for (const way of JOURNEY_PATHS)
      for (const state of ['cancelled', 'returned'] as const) {
        expect(allowedEvents(way, state)).toEqual([]);
        expect(nextState(way, state, 'refund')).toBe(state);
      }
  });

  it('lets the shopper cancel until declared (bonded) or handed over (others), and no later', () => {
    for (const way of JOURNEY_PATHS)
      expect(CONSIGNMENT_STATES.filter((state) => canCancel(way, state))).toEqual(['paid']);
    expect(nextState('bonded', 'paid', 'declare')).toBe('declared');
    expect(nextState('imported', 'paid', 'hand_over')).toBe('handed_over');
    expect(nextState('inland', 'paid', 'hand_over')).toBe('handed_over');
  });

  it('meets no customs inland', () => {
    fc.assert(
      fc.property(events, (given) => {
        expect(walk('inland', given)).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/declared|customs|held|released/)]),
        );
      }),
    );
  });

  it('lists as allowed just what moves', () => {
    fc.assert(
      fc.property(path, fc.constantFrom(...CONSIGNMENT_STATES), (way, state) => {
        const moving = JOURNEY_EVENTS.filter(
          (event) => event !== 'refund' && nextState(way, state, event) !== undefined,
        );
        expect([...allowedEvents(way, state)].sort()).toEqual([...moving].sort());
      }),
    );
  });

  it.each(JOURNEY_PATHS)('goes all the way to delivery by itself: %s', (way) => {
    const span = { paidAt: '2026-11-22T00:00:00.000Z', deliverAt: '2026-11-25T10:00:00.000Z' };
    const passed: string[] = ['paid'];
    let where = { path: way, state: 'paid' as ConsignmentState, customsState: null as string | null };
    let now = span.paidAt;
    for (let due = nextDue(where, span, now); due; due = nextDue(where, span, now)) {
      const state = nextState(way, where.state, due.event);
      if (state === undefined) throw new Error(`${where.state} can't ${due.event}`);
      expect(due.at > now).toBe(true);
      now = due.at;
      const code = {
        customs_accept: '120',
        customs_audit: '399',
        customs_release: '800',
        customs_close: '899',
      };
      where = { path: way, state, customsState: code[due.event as keyof typeof code] ?? where.customsState };
      if (passed.at(-1) !== state) passed.push(state);
    }
    expect(passed).toEqual(stepsOf(way));
    expect(now).toBe(span.deliverAt);
  });

  it('stands still at its ends', () => {
    for (const way of JOURNEY_PATHS)
      for (const state of END_STATES)
        expect(
          nextDue(
            { path: way, state, customsState: null },
            { paidAt: '2026-11-22', deliverAt: '2026-11-25' },
            '2026-11-23',
          ),
        ).toBeUndefined();
  });
});
