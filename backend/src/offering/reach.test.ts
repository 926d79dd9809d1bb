import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import fc from 'fast-check';
import { reachOf, type ReachRules } from './reach';

const row = (tariff: string, countries: string[]): FreightRow => ({
  ...{ id: tariff, tariff, from_kind: 'origin', from_place: '', from_country: '', zone: tariff, countries },
  ...{ transport: 'air', service: 'air_mail', currency: 'USD', base_amount: 500, first_grams: 500 },
  ...{ step_amount: 200, step_grams: 500, days_from: null, days_to: null },
  ...{ valid_from: '', valid_to: '', source: 'test', conf: 'S' },
});
const rules: ReachRules = {
  destinations: ['DE', 'FR', 'KW', 'UZ'],
  restrictions: [],
  freight: [row('europe/air', ['DE', 'FR']), row('europe/rail', ['DE']), row('gulf/air', ['KW'])],
  today: '2026-11-22',
};
const goods = { origin: 'UZ', hs6: '080232', flags: [], cbec_channel: 'BOTH' as const };
const mail = (off: string[] = [], closed = false) => ({
  route: 'direct_mail' as const,
  place: { code: 'UZ-TAS', kind: 'origin' as const, country: 'UZ' },
  off: new Set(off),
  closed,
});

describe('where a listing may be sent', () => {
  it('is where the rules let it, and never home by mail', () => {
    expect(reachOf(goods, mail(), rules)).toEqual(['DE', 'FR', 'KW']);
  });

  it('loses a country with its last way of delivery, not before', () => {
    expect(reachOf(goods, mail(['europe/air']), rules)).toEqual(['DE', 'KW']);
    expect(reachOf(goods, mail(['europe/rail']), rules)).toEqual(['DE', 'FR', 'KW']);
    expect(reachOf(goods, mail(['europe/air', 'europe/rail']), rules)).toEqual(['KW']);
  });

  it('is nowhere while its merchant takes no orders', () => {
    expect(reachOf(goods, mail([], true), rules)).toEqual([]);
  });

  it('never grows by switching something off', () => {
    const tariffs = fc.subarray(['europe/air', 'europe/rail', 'gulf/air', 'nowhere/sea']);
    fc.assert(
      fc.property(tariffs, tariffs, (some, more) => {
        const less = reachOf(goods, mail([...some, ...more]), rules);
        const all = reachOf(goods, mail(some), rules);
        expect(less.filter((country) => !all.includes(country))).toEqual([]);
      }),
    );
  });
});
