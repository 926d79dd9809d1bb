import fc from 'fast-check';
import { arrivalWindow, dispatchDay, type Journey } from './arrival';
import { localDay } from './local-day';
import { groupIntoConsignments } from './consignments';
import { bestSibling, orderSiblings } from './sibling';
import { SUPPLY_ROUTES } from './route';

const iso = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const country = fc.constantFrom('CN', 'FR', 'KW', 'AE', 'RW', 'CL', 'XX');
const journey: fc.Arbitrary<Journey> = fc.record({
  route: fc.constantFrom(...SUPPLY_ROUTES),
  from: fc.record({ country, city: fc.constantFrom('Shanghai', 'Chongqing', 'Elsewhere') }),
  dest: country,
  orderedAt: iso,
});
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const daysBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a.slice(0, 10))) / 86_400_000;

describe('arrivalWindow', () => {
  it.each([
    // Friday 20 November 2026
    ['bonded', 'CN', 'Shanghai', 'CN', '2026-11-20', '2026-11-23', '2026-11-24'],
    ['bonded', 'CN', 'Chongqing', 'CN', '2026-11-20', '2026-11-24', '2026-11-25'],
    ['domestic', 'AE', 'Dubai', 'KW', '2026-11-19', '2026-11-23', '2026-11-24'],
    ['domestic', 'HU', 'Budapest', 'FR', '2026-11-23', '2026-11-25', '2026-11-26'],
    ['direct_mail', 'RW', 'Kigali', 'CN', '2026-11-20', '2026-11-30', '2026-12-07'],
    // Saturday morning in China: it leaves on Monday.
    ['direct_mail', 'CN', 'Hangzhou', 'KW', '2026-11-20T22:00:00Z', '2026-12-01', '2026-12-06'],
  ] as const)('%s from %s (%s) to %s ordered %s', (route, origin, city, dest, orderedAt, from, to) => {
    expect(arrivalWindow({ route, from: { country: origin, city }, dest, orderedAt })).toEqual({ from, to });
  });

  it('promises a working day of the destination, in the span its route states', () => {
    const span = { bonded: [1, 5], direct_mail: [7, 20], domestic: [1, 5] } as const;
    fc.assert(
      fc.property(journey, (j) => {
        const { from, to } = arrivalWindow(j);
        const weekend = j.dest === 'KW' ? [5, 6] : [6, 0];
        expect(weekend).not.toContain(weekday(from));
        expect(weekend).not.toContain(weekday(to));
        expect(from <= to).toBe(true);
        const [least, most] = span[j.route];
        const leaves = dispatchDay(j);
        expect(daysBetween(leaves, from)).toBeGreaterThanOrEqual(least);
        expect(daysBetween(leaves, to)).toBeLessThanOrEqual(most);
        expect(daysBetween(localDay(j.orderedAt, j.from.country), leaves)).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('never arrives earlier for ordering later', () => {
    fc.assert(
      fc.property(journey, iso, (j, other) => {
        const [early, late] = [j.orderedAt, other].sort();
        const a = arrivalWindow({ ...j, orderedAt: early ?? '' });
        const b = arrivalWindow({ ...j, orderedAt: late ?? '' });
        expect(a.from <= b.from && a.to <= b.to).toBe(true);
      }),
    );
  });

  it('refuses what is no date', () => {
    expect(() =>
      arrivalWindow({ route: 'bonded', from: { country: 'CN' }, dest: 'CN', orderedAt: 'soon' }),
    ).toThrow(RangeError);
  });
});

describe('groupIntoConsignments', () => {
  const line = fc.record({
    id: fc.uuid(),
    merchantId: fc.constantFrom('m-1', 'm-2', 'm-10'),
    route: fc.constantFrom(...SUPPLY_ROUTES),
    place: fc.constantFrom('SH-WGQ', 'RW-KGL'),
  });

  it('keeps every line once, with its own merchant, route and place', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const consignments = groupIntoConsignments(lines);
        expect(consignments.flatMap((c) => c.lines.map(({ id }) => id)).sort()).toEqual(
          lines.map(({ id }) => id).sort(),
        );
        expect(new Set(consignments.map(({ key }) => key)).size).toBe(consignments.length);
        for (const { merchantId, route, place, lines: members } of consignments) {
          expect(members.length).toBeGreaterThan(0);
          for (const member of members) expect(member).toMatchObject({ merchantId, route, place });
        }
      }),
    );
  });

  it('stands in the same order whatever the order of the lines', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const keys = (list: typeof lines) => groupIntoConsignments(list).map(({ key }) => key);
        expect(keys([...lines].reverse())).toEqual(keys(lines));
      }),
    );
  });

  it('puts bonded before direct mail before domestic of one merchant', () => {
    const of = (route: (typeof SUPPLY_ROUTES)[number]) => ({ merchantId: 'm', route, place: 'P' });
    expect(
      groupIntoConsignments([of('domestic'), of('direct_mail'), of('bonded')]).map(({ route }) => route),
    ).toEqual([...SUPPLY_ROUTES]);
  });
});

describe('siblings', () => {
  const offer = (id: string, to: string, price: number, soldOut = false) => ({
    id,
    arrives: { from: '2026-11-23', to },
    price,
    soldOut,
  });

  it('takes the soonest, then the cheapest, then the first id; sold-out ones last', () => {
    const offers = [
      offer('e', '2026-11-24', 1, true),
      offer('d', '2026-11-30', 100),
      offer('c', '2026-11-25', 300),
      offer('b', '2026-11-25', 200),
      offer('a', '2026-11-25', 200),
    ];
    expect(orderSiblings(offers).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(bestSibling(offers)?.id).toBe('a');
    expect(bestSibling([])).toBeUndefined();
  });

  it('agrees whatever the order of the offers', () => {
    const any = fc.record({
      id: fc.uuid(),
      arrives: fc.constantFrom(
        { from: '2026-11-23', to: '2026-11-24' },
        { from: '2026-11-23', to: '2026-11-30' },
      ),
      price: fc.nat(3),
      soldOut: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(any),
        (offers) => bestSibling([...offers].reverse())?.id === bestSibling(offers)?.id,
      ),
    );
  });
});
