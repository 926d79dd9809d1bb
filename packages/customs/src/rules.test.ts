import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { REASON_CODES } from '../../locales/src/codes/code-lists';
import {
  restrictionsFor,
  type RestrictedGoods,
  type RestrictionAction,
  type RestrictionRow,
} from './restrictions';
import { routeFitsPlace, supervisionMode, type SupplyRoute } from './route';
import { ROUTE_REASONS, shipsTo, type ShippableListing } from './ships-to';
import { customsTerritory, sameCustomsTerritory, unionMembers } from './territory';

const TODAY = '2026-11-21';
const ROWS: RestrictionRow[] = readFileSync(
  join(__dirname, '../../../backend/seed/rules/restrictions.csv'),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [dest = '', scope = '', route = '', action = '', reason_key = '', valid_from = '', valid_to = ''] =
      line.split(',');
    return { dest, scope, route, action: action as RestrictionAction, reason_key, valid_from, valid_to };
  });

const DESTINATIONS = [
  'CN',
  'FR',
  'IT',
  'GB',
  'US',
  'JP',
  'KW',
  'AE',
  'KZ',
  'RU',
  'BY',
  'SG',
  'AU',
  'NZ',
  'BR',
  'PK',
  'RW',
  'DE',
];

const goods = (over: Partial<RestrictedGoods> = {}): RestrictedGoods => ({
  origin: 'RW',
  hs6: '090121',
  flags: [],
  ...over,
});
const listing = (over: Partial<ShippableListing> = {}): ShippableListing => ({
  ...goods(),
  route: 'direct_mail',
  place: { kind: 'origin', country: over.origin ?? 'RW' },
  cbecChannel: 'BOTH',
  ...over,
});
const WINE = { origin: 'CL', hs6: '220421', flags: ['ALCOHOL'] };

const keys = (over: Partial<RestrictedGoods>, dest: string, route: SupplyRoute, day = TODAY) =>
  restrictionsFor(goods(over), dest, route, day, ROWS).map((row) => `${row.action} ${row.reason_key}`);
const to = (dest: string, over: Partial<ShippableListing>) => shipsTo(listing(over), [dest], ROWS, TODAY)[0];

describe('restrictionsFor, on the seeded table', () => {
  it.each([
    ['CN beats everywhere for alcohol', WINE, 'CN', 'direct_mail', ['AGE_18 age_alcohol']],
    ['alcohol by mail elsewhere', WINE, 'FR', 'direct_mail', ['BLOCK alcohol_not_by_mail']],
    ['alcohol from stock, to adults', WINE, 'FR', 'domestic', ['AGE_18 age_alcohol']],
    ['alcohol hidden by any route', WINE, 'KW', 'domestic', ['HIDE not_sold_here']],
    ['the EU row for a member', { flags: ['DAIRY'] }, 'FR', 'direct_mail', ['BLOCK animal_products']],
    ['no EU row between its members', { origin: 'IT', flags: ['DAIRY'] }, 'FR', 'direct_mail', []],
    ['no EU row for others', { flags: ['DAIRY'] }, 'CH', 'direct_mail', []],
    ['an HS prefix', { hs6: '040900' }, 'AU', 'direct_mail', ['BLOCK biosecurity']],
    ['another HS heading', { hs6: '040110' }, 'AU', 'direct_mail', []],
    [
      'two scopes side by side',
      { hs6: '090121', flags: ['FRESH'] },
      'DE',
      'direct_mail',
      ['BLOCK fresh_by_mail', 'UNKNOWN_TAX coffee_tax'],
    ],
    [
      'a pair of origin and destination',
      { origin: 'IT' },
      'RU',
      'direct_mail',
      ['BLOCK not_offered_between'],
    ],
    ['the pair the other way', { origin: 'RU' }, 'JP', 'direct_mail', ['BLOCK not_offered_between']],
    ['no pair with third countries', { origin: 'CN' }, 'RU', 'direct_mail', []],
  ] as const)('%s', (_, over, dest, route, expected) => expect(keys(over, dest, route)).toEqual(expected));

  it('holds on its days only, both ends included', () => {
    const row: RestrictionRow = {
      dest: '*',
      scope: 'X',
      route: '*',
      action: 'BLOCK',
      reason_key: 'x',
      valid_from: '2026-01-01',
      valid_to: '2026-06-30',
    };
    const on = (day: string) => restrictionsFor(goods({ flags: ['X'] }), 'FR', 'domestic', day, [row]).length;
    expect([on('2025-12-31'), on('2026-01-01'), on('2026-06-30T23:59:00Z'), on('2026-07-01')]).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('prefers country to union to everywhere, then the route, then the later row, in any order of rows', () => {
    const row = (dest: string, route: string, valid_from: string, reason_key: string): RestrictionRow => ({
      dest,
      scope: 'X',
      route,
      action: 'WARN',
      reason_key,
      valid_from,
    });
    const ranked = [
      row('FR', 'BONDED', '2026-01-01', 'country and route'),
      row('FR', '*', '2026-02-01', 'country, later'),
      row('FR', '*', '2026-01-01', 'country'),
      row('EU', 'BONDED', '2026-03-01', 'union and route'),
      row('*', 'BONDED', '2026-04-01', 'everywhere and route'),
      row('*', '*', '2026-05-01', 'everywhere'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(ranked, { minLength: 1 }), (rows) => {
        const best = ranked.find((candidate) => rows.includes(candidate));
        expect(restrictionsFor(goods({ flags: ['X'] }), 'FR', 'bonded', TODAY, rows)).toEqual([best]);
      }),
    );
  });
});

describe('shipsTo', () => {
  const bonded = { route: 'bonded', place: { kind: 'bonded', country: 'CN' } } as const;
  const budapest = { route: 'domestic', place: { kind: 'overseas', country: 'HU' } } as const;
  const shanghai = { route: 'domestic', place: { kind: 'domestic', country: 'CN' } } as const;

  it.each([
    ['CN', bonded, []],
    ['FR', bonded, ['bonded_china_only']],
    ['CN', { ...bonded, cbecChannel: 'BONDED_ONLY' }, []],
    ['CN', { ...bonded, cbecChannel: 'GENERAL_TRADE_ONLY' }, ['general_trade_only']],
    ['CN', { ...bonded, flags: ['QTY_20KG_YEAR'] }, ['yearly_quantity']],
    ['CN', {}, []],
    ['CN', { cbecChannel: 'BONDED_ONLY' }, ['not_retail_import']],
    ['FR', { cbecChannel: 'BONDED_ONLY' }, []],
    ['CN', { flags: ['QTY_2KG_YEAR'] }, ['yearly_quantity']],
    ['RW', {}, ['same_country']],
    ['CN', { origin: 'CN' }, ['same_country']],
    ['FR', { origin: 'CN' }, []],
    ['FR', budapest, []],
    ['GB', budapest, ['other_territory']],
    ['CN', { ...shanghai, cbecChannel: 'GENERAL_TRADE_ONLY', flags: ['QTY_20KG_YEAR', 'FRESH'] }, []],
    ['FR', shanghai, ['other_territory']],
    ['KZ', { route: 'domestic', place: { kind: 'overseas', country: 'RU' } }, []],
    ['KW', { route: 'domestic', place: { kind: 'overseas', country: 'AE' } }, []],
    ['CN', { route: 'bonded', place: { kind: 'origin', country: 'RW' } }, ['not_to_destination']],
    ['US', { flags: ['FRESH', 'ALCOHOL'] }, ['alcohol_not_by_mail', 'fresh_by_mail']],
  ] as const)('to %s: %j gives %j', (dest, over, reasons) => {
    expect(to(dest, over)).toMatchObject({ dest, ok: reasons.length === 0, reasons });
  });

  it('hides wine in Kuwait by every route, and says what applies where it may go', () => {
    for (const over of [{}, bonded, budapest])
      expect(to('KW', { ...WINE, ...over })).toMatchObject({ ok: false, hidden: true });
    expect(to('CN', { ...WINE, ...bonded })).toMatchObject({
      ok: true,
      hidden: false,
      notices: ['age_alcohol'],
    });
    expect(to('DE', {})).toMatchObject({ ok: true, notices: ['coffee_tax'] });
  });

  const anyListing = fc.record({
    origin: fc.constantFrom('RW', 'RU', 'IT', 'CN', 'KW'),
    hs6: fc.constantFrom('090121', '040900', '220421', '041000'),
    flags: fc.subarray([
      'ALCOHOL',
      'DAIRY',
      'FRESH',
      'DG_CLASS3',
      'QTY_20KG_YEAR',
      'HEALTH_FOOD',
      'COLD_CHAIN',
    ]),
    route: fc.constantFrom<SupplyRoute>('bonded', 'direct_mail', 'domestic'),
    place: fc.record({
      kind: fc.constantFrom('origin' as const, 'bonded' as const, 'domestic' as const, 'overseas' as const),
      country: fc.constantFrom('CN', 'HU', 'AE', 'KZ', 'RW'),
    }),
    cbecChannel: fc.constantFrom('BOTH' as const, 'BONDED_ONLY' as const, 'GENERAL_TRADE_ONLY' as const),
  });

  it('never serves where the route may not go, and always says why', () => {
    fc.assert(
      fc.property(anyListing, (candidate) => {
        for (const { dest, ok, hidden, reasons, notices } of shipsTo(candidate, DESTINATIONS, ROWS, TODAY)) {
          expect(ok).toBe(reasons.length === 0);
          if (!ok) {
            expect(notices).toEqual([]);
            continue;
          }
          expect(hidden).toBe(false);
          expect(routeFitsPlace(candidate.route, candidate.place.kind)).toBe(true);
          if (candidate.route === 'bonded') expect(dest).toBe('CN');
          if (candidate.route === 'direct_mail') expect(dest).not.toBe(candidate.place.country);
          if (candidate.route === 'domestic')
            expect(sameCustomsTerritory(candidate.place.country, dest)).toBe(true);
          if (dest === 'CN' && candidate.route !== 'domestic')
            expect(candidate.cbecChannel).not.toBe('GENERAL_TRADE_ONLY');
        }
      }),
    );
  });

  it('answers for each destination on its own', () => {
    fc.assert(
      fc.property(anyListing, fc.shuffledSubarray(DESTINATIONS), (candidate, destinations) => {
        const together = shipsTo(candidate, destinations, ROWS, TODAY);
        expect(together).toEqual(destinations.flatMap((dest) => shipsTo(candidate, [dest], ROWS, TODAY)));
      }),
    );
  });

  it('gives only reasons that have words', () => {
    expect(REASON_CODES).toEqual(expect.arrayContaining([...ROUTE_REASONS]));
  });
});

describe('territories and routes', () => {
  it('knows the unions', () => {
    expect([unionMembers('EU')?.length, unionMembers('GCC')?.length, unionMembers('EAEU')?.length]).toEqual([
      27, 6, 5,
    ]);
    expect(unionMembers('constructor')).toBeUndefined();
    expect([customsTerritory('FR'), customsTerritory('GB')]).toEqual(['EU', 'GB']);
    expect([sameCustomsTerritory('DE', 'FR'), sameCustomsTerritory('KW', 'KZ')]).toEqual([true, false]);
  });

  it('names the supervision mode of a parcel into China', () => {
    expect(
      (['bonded', 'direct_mail', 'domestic'] as const).map((route) => supervisionMode(route, 'CN')),
    ).toEqual(['1210', '9610', undefined]);
    expect(supervisionMode('direct_mail', 'FR')).toBeUndefined();
  });
});
