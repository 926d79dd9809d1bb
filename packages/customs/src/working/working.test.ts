import { openNotebook } from './working';

const row = { id: 'rule:1', source: 'law', conf: 'S' } as const;

describe('a working', () => {
  it('keeps steps in their order and each row once, without what else the row says', () => {
    const book = openNotebook('2026-11-22');
    book.note('no_duty', {}, [{ ...row, valid_from: '2026-01-01', valid_to: null, pct: '5' } as typeof row]);
    book.note('no_sales_tax', {}, [row], 'a');
    book.note('carrier_fee', {});
    expect(book.date).toBe('2026-11-22');
    expect(book.finish()).toEqual({
      date: '2026-11-22',
      steps: [
        { code: 'no_duty', params: {}, rows: ['rule:1'] },
        { code: 'no_sales_tax', line: 'a', params: {}, rows: ['rule:1'] },
        { code: 'carrier_fee', params: {}, rows: [] },
      ],
      rows: [{ id: 'rule:1', source: 'law', conf: 'S', valid_from: '2026-01-01', valid_to: '' }],
    });
  });

  it('is not changed by what is noted after it was finished', () => {
    const book = openNotebook('2026-11-22');
    const before = book.finish();
    book.note('no_duty', {}, [row]);
    expect(before).toEqual({ date: '2026-11-22', steps: [], rows: [] });
    expect(book.finish().rows).toEqual([{ ...row, valid_from: '', valid_to: '' }]);
  });

  it('needs a day', () => {
    expect(() => openNotebook('22.11.2026')).toThrow('Not an ISO date: "22.11.2026"');
  });
});
