import { line } from '../../test/cases';
import type { ExciseRow } from '../rules/import-rows';
import { exciseRows, isExciseGoods } from './excise-rows';

describe('excise rows', () => {
  const row = (dest: string, scope: string, name = 'EXCISE'): ExciseRow => ({
    ...{
      id: `${dest}/${scope}/${name}`,
      dest,
      scope,
      name,
      kind: 'EXCISE',
      amount: '1',
      ccy: 'EUR',
      per: 'l',
    },
    ...{ pct: '', source: 'test', conf: 'S' as const },
  });
  it('are the closest of each tax', () => {
    const rows = [
      ...[row('EU', 'HS:220421'), row('FR', 'ALCOHOL'), row('FR', 'HS:22'), row('FR', 'HS:2204')],
      ...[row('FR', 'ALCOHOL', 'BOTTLES'), row('DE', 'HS:2204'), row('FR', 'TOBACCO')],
    ];
    const wine = line({ hs6: '220421', flags: ['ALCOHOL'] });
    expect(exciseRows(rows, wine, 'FR', '2026-11-22').map(({ id }) => id)).toEqual([
      'FR/ALCOHOL/BOTTLES',
      'FR/HS:2204/EXCISE',
    ]);
    expect(exciseRows(rows, { ...wine, hs6: '' }, 'FR', '2026-11-22').map(({ id }) => id)).toEqual([
      'FR/ALCOHOL/BOTTLES',
      'FR/ALCOHOL/EXCISE',
    ]);
  });
});

describe('goods under excise', () => {
  const plain = line({ hs6: '442090', flags: [] });
  const row = (kind: ExciseRow['kind']): ExciseRow => ({
    ...{
      id: kind,
      dest: 'FR',
      scope: 'HS:44',
      name: 'WOOD',
      kind,
      amount: '1',
      ccy: 'EUR',
      per: 'kg',
      pct: '',
    },
    ...{ source: 'test', conf: 'S' as const },
  });
  it('are so by a flag, a heading or a row of excise', () => {
    expect(isExciseGoods(plain, [])).toBe(false);
    expect(isExciseGoods({ ...plain, flags: ['FRESH', 'ALCOHOL'] }, [])).toBe(true);
    expect(isExciseGoods({ ...plain, flags: ['TOBACCO'] }, [])).toBe(true);
    expect(isExciseGoods({ ...plain, hs6: '240220' }, [])).toBe(true);
    expect(isExciseGoods(plain, [row('EXCISE')])).toBe(true);
    expect(isExciseGoods(plain, [row('PRODUCT_TAX')])).toBe(false);
  });
});
