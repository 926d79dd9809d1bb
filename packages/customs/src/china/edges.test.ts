import { consignment, line } from '../../test/cases';
import { SEED_RULES } from '../../test/seed-rules';
import { retailImportReason } from './eligibility';
import { ledgerYear, shanghaiDay } from './ledger';
import type { Limits } from './limits';
import { retailImport } from './retail-import';
import { proposeSplit } from './split';

describe('retail import to China', () => {
  it('says what it is not for', () => {
    const elsewhere = consignment({ dest: 'FR', currency: 'EUR' });
    expect(() => retailImport(elsewhere, 0, SEED_RULES)).toThrow(
      new RangeError('direct_mail to FR is no retail import to China.'),
    );
    expect(() => retailImport(consignment({ currency: 'EUR' }), 0, SEED_RULES)).toThrow(
      new RangeError("China's taxes are in CNY, not EUR."),
    );
    expect(() => ledgerYear('noon')).toThrow(new RangeError('Not an instant: "noon"'));
    expect(shanghaiDay('2026-12-31T18:00+0200')).toBe('2027-01-01');
    expect(() => shanghaiDay('2026-12-31T18:00+0200 or so')).toThrow(RangeError);
  });

  it('counts insurance towards the limit', () => {
    const parcel = (insurance: number) =>
      consignment({
        insurance,
        lines: [line({ goods: 250_000, quantity: 2 }), line({ id: 'b', goods: 249_999 })],
      });
    expect(retailImport(parcel(1), 0, SEED_RULES).limits?.state).toBe('IN_LIMIT');
    expect(retailImport(parcel(2), 0, SEED_RULES).limits?.state).toBe('REJECT_SPLIT_ORDER');
  });

  it('knows goods with a yearly quantity by their flag alone', () => {
    const reason = (flag: string) =>
      retailImportReason({ route: 'bonded', flags: [flag], cbecChannel: 'BOTH' });
    expect(reason('QTY_20KG_YEAR')).toBe('yearly_quantity');
    expect(reason('NO_QTY_20KG_YEAR')).toBeUndefined();
    expect(reason('QTY_20KG_YEARLY')).toBeUndefined();
  });
});

describe('what to keep of too much', () => {
  const limits = (limit: number, yearly: number): Limits => ({
    ...{ state: 'REJECT_SPLIT_ORDER', dutiableValue: 0, limit, yearly, used: 0, rows: [] },
  });
  const now = (over: Parameters<typeof consignment>[0], room: Limits) =>
    proposeSplit(consignment(over), room).now.map(({ line: id, quantity }) => [id, quantity]);

  it('leaves room for freight and insurance', () => {
    const lines = [line({ goods: 300, quantity: 3 })];
    expect(now({ lines, freight: 50, insurance: 50 }, limits(300, 1000))).toEqual([['a', 2]]);
    expect(now({ lines, freight: 50, insurance: 50 }, limits(400, 1000))).toEqual([['a', 3]]);
  });

  it('takes the first of equally dear lines, and whole lines that fit to the fen', () => {
    const lines = [
      line({ id: 'b', goods: 100 }),
      line({ id: 'a', goods: 100 }),
      line({ id: 'c', goods: 100 }),
    ];
    expect(now({ lines }, limits(100, 1000))).toEqual([['a', 1]]);
    expect(now({ lines }, limits(200, 1000))).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    // Three pieces for 100 fen are dearer counted one by one than as a line.
    const odd = [line({ goods: 100, quantity: 3 }), line({ id: 'z', goods: 1 })];
    expect(now({ lines: odd }, limits(101, 1000))).toEqual([
      ['a', 3],
      ['z', 1],
    ]);
  });

  it('proposes one piece above the limit where the year just has room for it', () => {
    const lines = [line({ goods: 900 })];
    expect(now({ lines, freight: 100 }, limits(500, 1000))).toEqual([['a', 1]]);
    expect(now({ lines, freight: 101 }, limits(500, 1000))).toEqual([]);
  });

  it('leaves goods that cost nothing for later only when there is no room at all', () => {
    const lines = [line({ goods: 0, quantity: 2 }), line({ id: 'b', goods: 500 })];
    expect(now({ lines }, limits(500, 1000))).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});
