import { readRow } from './read-row';
import { RULE_TABLES, ruleTable } from './rule-tables';

const vat = ruleTable('vat')!;
const GOOD = {
  dest: 'FR',
  tax_class: 'standard',
  name: 'TVA',
  pct: '21',
  valid_from: '2027-01-01',
  valid_to: '',
  source: 'a law',
  conf: 'S',
};
const faultOf = (given: object, table = vat) => {
  const read = readRow(table, { ...given });
  return 'fault' in read ? read.fault.column : undefined;
};

describe('a row somebody typed', () => {
  it('is read by its table’s columns', () => {
    expect(readRow(vat, GOOD)).toEqual({
      row: {
        cells: { dest: 'FR', tax_class: 'standard', name: 'TVA', pct: '21' },
        ...{ valid_from: '2027-01-01', valid_to: '', source: 'a law', conf: 'S' },
      },
    });
  });

  it.each([
    ['dest', 'ZZZ'],
    ['dest', ''],
    ['pct', '-1'],
    ['pct', '1e3'],
    ['pct', ''],
    ['valid_from', '2027-02-30'],
    ['valid_from', ''],
    ['valid_to', '2026-12-31'],
    ['source', ' '],
    ['conf', 'sure'],
    ['name', { toString: 'x' }],
  ])('names %s where it is %j', (column, value) => {
    expect(faultOf({ ...GOOD, [column]: value })).toBe(column);
  });

  it('has no other columns', () => expect(faultOf({ ...GOOD, id: 'vat:FR' })).toBe('id'));

  it('takes a union for a country, and null for any of a commission’s', () => {
    expect(faultOf({ ...GOOD, dest: 'EU' })).toBeUndefined();
    const read = readRow(ruleTable('commission')!, {
      ...{ merchant_id: '', pavilion_id: '', route: '', percent: '7.5' },
      ...{ valid_from: '2027-01-01', source: 'board', conf: 'C' },
    });
    expect(read).toMatchObject({
      row: { cells: { merchant_id: null, pavilion_id: null, route: null, percent: '7.5' } },
    });
  });
});

it('each table is there once and is told apart by columns of its own', () => {
  expect(new Set(RULE_TABLES.map(({ key }) => key)).size).toBe(RULE_TABLES.length);
  for (const { apart, columns } of RULE_TABLES)
    expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...apart]));
});
