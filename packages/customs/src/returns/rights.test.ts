import { CONSIGNMENT_STATES, type ConsignmentState } from '../journey/states';
import { holidaysOf } from '../working-days';
import { broughtInTime, taxesBack } from './customs-term';
import { inScope, isFood } from './goods-scope';
import { lastDay, strictLastDay } from './last-day';
import { afterDecision, decisionsNow, firstState, REQUEST_KINDS, REQUEST_STATES } from './request-state';
import { shopperRights, type Standing, type StandingLine } from './rights';
import { termFor, type ReturnTerm } from './term';

const term = (over: Partial<ReturnTerm>): ReturnTerm => ({
  ...{ id: 'x', dest: '*', route: '*', kind: 'return', days: 14, counted_from: 'delivery', back_days: 14 },
  ...{ pays_way_back: 'shopper', freight_back: 'none', excluded: [], unopened: [], source: 's', conf: 'S' },
  ...over,
});
const EU = term({ id: 'eu', dest: 'EU', kind: 'withdrawal', excluded: ['FRESH'], unopened: ['COSMETIC'] });
const CN = term({ id: 'cn', dest: 'CN', days: 7, unopened: ['FOOD'] });
const CUSTOMS = term({
  ...{
    id: 'cus',
    dest: 'CN',
    route: 'bonded',
    kind: 'customs',
    days: 30,
    counted_from: 'release',
    back_days: 45,
  },
});
const FAULT = term({ id: 'fault', kind: 'fault', days: 30 });
const OWN = term({ id: 'own' });
const TERMS = [EU, CN, CUSTOMS, FAULT, OWN];
const CALENDAR = { weekend: {}, holidays: holidaysOf([]) };

const line = (over: Partial<StandingLine> = {}): StandingLine => ({
  ...{ id: 'a', ordered: 2, asked: 0, hs6: '691110', flags: [] },
  ...over,
});
const standing = (over: Partial<Standing> = {}): Standing => ({
  ...{ path: 'imported', state: 'delivered', route: 'direct_mail', shipTo: 'FR' },
  ...{ orderedAt: '2026-11-02T10:00:00Z', releasedAt: '2026-11-09T10:00:00Z' },
  ...{ deliveredAt: '2026-11-10T10:00:00Z', now: '2026-11-20T10:00:00Z' },
  ...over,
});
const rights = (one: Standing, lines = [line()], terms = TERMS) => shopperRights(one, lines, terms, CALENDAR);
const kinds = (one: Standing, lines = [line()]) => rights(one, lines).offers.map(({ term: { id } }) => id);

describe('what a shopper may do', () => {
  it('is to call off until declared or handed over, and nothing else meanwhile', () => {
    for (const path of ['bonded', 'imported', 'inland'] as const)
      expect(rights(standing({ path, state: 'paid', deliveredAt: null }))).toEqual({
        cancel: true,
        revoke: false,
        offers: [],
      });
  });

  it('is to ask for revocation on the way where there is no withdrawal', () => {
    const coming: ConsignmentState[] = [
      'declared',
      'with_customs',
      'held',
      'released',
      'handed_over',
      'on_its_way',
    ];
    for (const state of coming)
      expect(rights(standing({ path: 'bonded', shipTo: 'CN', state, deliveredAt: null }))).toEqual({
        cancel: false,
        revoke: true,
        offers: [],
      });
    expect(
      rights(standing({ shipTo: 'CN', state: 'on_its_way', deliveredAt: null }), [line({ asked: 1 })]).revoke,
    ).toBe(false);
  });

  it('is to withdraw in the EU from the day it is handed over, with no last day before delivery', () => {
    const { revoke, offers } = rights(standing({ state: 'on_its_way', deliveredAt: null }));
    expect(revoke).toBe(false);
    expect(offers.map(({ kind, lastDay: end }) => [kind, end])).toEqual([['withdrawal', null]]);
  });

  it('ends with the last day of the term, by the shopper’s calendar', () => {
    expect(rights(standing()).offers[0]).toMatchObject({ kind: 'withdrawal', lastDay: '2026-11-24' });
    expect(kinds(standing({ now: '2026-11-24T22:30:00Z' }))).toEqual(['eu', 'fault']);
    expect(kinds(standing({ now: '2026-11-24T23:30:00Z' }))).toEqual(['fault']);
    expect(kinds(standing({ now: '2027-01-20T10:00:00Z' }))).toEqual([]);
  });

  it('is seven days in China, fourteen by the shop’s own terms elsewhere', () => {
    const china = standing({ shipTo: 'CN', now: '2026-11-16T10:00:00Z' });
    expect(kinds(china)).toEqual(['cn', 'fault']);
    expect(kinds({ ...china, now: '2026-11-18T10:00:00Z' })).toEqual(['fault']);
    expect(kinds(standing({ shipTo: 'KW' }))).toEqual(['own', 'fault']);
  });

  it('is nothing once it is over', () => {
    for (const state of ['cancelled', 'refused', 'returned'] as const)
      expect(rights(standing({ state }))).toEqual({ cancel: false, revoke: false, offers: [] });
  });

  it('never holds for goods that are excluded, and says which must be unopened', () => {
    const [offer] = rights(standing(), [
      line({ flags: ['FRESH'] }),
      line({ id: 'b', flags: ['COSMETIC'] }),
      line({ id: 'c', asked: 2 }),
    ]).offers;
    expect(offer?.lines).toEqual([
      { id: 'a', left: 2, unopened: false, kept: 'excluded' },
      { id: 'b', left: 2, unopened: true, kept: null },
      { id: 'c', left: 0, unopened: false, kept: 'none_left' },
    ]);
  });

  it('never offers both to call off and to send back', () => {
    for (const path of ['bonded', 'imported', 'inland'] as const)
      for (const state of CONSIGNMENT_STATES) {
        const { cancel, revoke, offers } = rights(standing({ path, state }));
        expect([cancel, revoke, offers.length > 0].filter(Boolean).length).toBeLessThanOrEqual(1);
      }
  });
});

describe('the term of an order', () => {
  it('is its country’s own before its union’s before everybody’s, then its route’s', () => {
    const rows = [
      OWN,
      term({ id: 'eu-all', dest: 'EU' }),
      term({ id: 'fr', dest: 'FR' }),
      term({ id: 'fr-mail', dest: 'FR', route: 'direct_mail' }),
    ];
    const id = (dest: string, route: 'domestic' | 'direct_mail') =>
      termFor(rows, { kind: 'return', dest, route, date: '2026-11-22' })?.id;
    expect([
      id('FR', 'direct_mail'),
      id('FR', 'domestic'),
      id('DE', 'domestic'),
      id('KW', 'domestic'),
    ]).toEqual(['fr-mail', 'fr', 'eu-all', 'own']);
  });

  it('is the one in force on the day of the order', () => {
    const rows = [term({ id: 'old', valid_to: '2026-06-30' }), term({ id: 'new', valid_from: '2026-07-01' })];
    const on = (date: string) => termFor(rows, { kind: 'return', dest: 'JP', route: 'domestic', date })?.id;
    expect([on('2026-06-30'), on('2026-07-01')]).toEqual(['old', 'new']);
    expect(
      termFor(rows, { kind: 'fault', dest: 'JP', route: 'domestic', date: '2026-07-01' }),
    ).toBeUndefined();
  });
});

describe('last days', () => {
  it('move on to a working day, but not those of customs', () => {
    expect(lastDay('2026-11-07T10:00:00Z', 7, 'FR', CALENDAR)).toBe('2026-11-16');
    expect(strictLastDay('2026-11-07T10:00:00Z', 7, 'FR')).toBe('2026-11-14');
    expect(
      lastDay('2026-11-04T10:00:00Z', 7, 'FR', {
        weekend: {},
        holidays: holidaysOf([{ country: 'FR', day: '2026-11-11', kind: 'closed' }]),
      }),
    ).toBe('2026-11-12');
  });

  it('begin with the day on the shopper’s own clock', () => {
    expect(strictLastDay('2026-11-09T23:30:00Z', 1, 'CN')).toBe('2026-11-11');
    expect(strictLastDay('2026-11-09T23:30:00Z', 1, 'US')).toBe('2026-11-10');
  });
});

describe('China’s customs term', () => {
  const asked = (askedAt: string, releasedAt: string | null = '2026-10-01T04:00:00Z') =>
    taxesBack({ terms: TERMS, shipTo: 'CN', route: 'bonded', date: '2026-09-30', releasedAt, askedAt });

  it('gives taxes back for what is asked within 30 days of release and there within 45', () => {
    expect(asked('2026-10-31T10:00:00Z')).toEqual({ back: true, until: '2026-11-15' });
    expect(asked('2026-11-01T10:00:00Z')).toEqual({ back: false, until: null });
    expect(broughtInTime(asked('2026-10-31T10:00:00Z'), '2026-11-15T15:59:59Z', 'CN')).toBe(true);
    expect(broughtInTime(asked('2026-10-31T10:00:00Z'), '2026-11-15T16:00:00Z', 'CN')).toBe(false);
    expect(broughtInTime(asked('2026-11-01T10:00:00Z'), '2026-11-02T10:00:00Z', 'CN')).toBe(false);
  });

  it('asks nothing of goods that were never released, or of other countries', () => {
    expect(asked('2027-01-01T10:00:00Z', null)).toEqual({ back: true, until: null });
    expect(
      taxesBack({
        ...{ terms: TERMS, shipTo: 'FR', route: 'direct_mail', date: '2026-09-30' },
        ...{ releasedAt: '2026-10-01T04:00:00Z', askedAt: '2027-01-01T10:00:00Z' },
      }),
    ).toEqual({ back: true, until: null });
  });
});

describe('goods', () => {
  it.each([
    ['090121', true],
    ['220421', true],
    ['040900', true],
    ['210390', true],
    ['100630', true],
    ['691110', false],
    ['330499', false],
    ['630260', false],
    ['050100', false],
    ['060110', false],
    ['240220', false],
    ['', false],
  ])('of code %s are food: %s', (hs6, food) => {
    expect(isFood({ hs6 })).toBe(food);
  });

  it('are in scope by flag, by code or as food', () => {
    const wine = { hs6: '220421', flags: ['ALCOHOL'] };
    expect([['FOOD'], ['HS:22'], ['ALCOHOL']].every((scopes) => inScope(scopes, wine))).toBe(true);
    expect(inScope(['HS:33', 'FRESH'], wine)).toBe(false);
    expect(inScope([], wine)).toBe(false);
  });
});

describe('a request', () => {
  it('is decided step by step, and never twice', () => {
    expect(afterDecision('return', 'asked', 'approve')).toBe('approved');
    expect(afterDecision('return', 'approved', 'receive')).toBe('received');
    expect(afterDecision('return', 'received', 'inspect')).toBe('inspected');
    for (const kind of REQUEST_KINDS)
      for (const state of ['inspected', 'refunded', 'refused'] as const)
        expect(decisionsNow(kind, state)).toEqual([]);
  });

  it('takes effect by itself where the law or the journey says so', () => {
    expect(REQUEST_KINDS.filter((kind) => firstState(kind) === 'asked')).toEqual(['revocation', 'return']);
    for (const state of REQUEST_STATES) {
      expect(decisionsNow('cancellation', state)).toEqual([]);
      expect(decisionsNow('refusal', state)).toEqual([]);
      expect(decisionsNow('withdrawal', state)).not.toContain('refuse');
    }
  });
});
