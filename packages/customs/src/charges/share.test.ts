import { consignment, line } from '../../test/cases';
import { compare, ratio } from '../exact/ratio';
import type { Consignment, ConsignmentLine } from './consignment';
import { charge, collectedBy } from './charge';
import { shareCharges } from './share';

const shares = (over: Partial<Consignment>) => shareCharges(consignment(over));
const refused = (over: Partial<ConsignmentLine>) => () => shares({ lines: [line(over)] });

describe('shares of freight and insurance', () => {
  it('follow the price of the goods, in the order of the ids', () => {
    const lines = [line({ id: 'b', goods: 2000 }), line({ id: 'a', goods: 1000, voucher: 300 })];
    expect(shares({ lines, freight: 100, insurance: 10 })).toMatchObject([
      { line: { id: 'a' }, goods: 1000, voucher: 300, freight: 33, insurance: 3 },
      { line: { id: 'b' }, goods: 2000, voucher: 0, freight: 67, insurance: 7 },
    ]);
  });

  it('know the whole freight beside what vouchers leave of it', () => {
    const lines = [line({ id: 'a', goods: 1000 }), line({ id: 'b', goods: 2000 })];
    expect(shares({ lines, freight: 100, freightVoucher: 200 })).toMatchObject([
      { freight: 33, wholeFreight: 100 },
      { freight: 67, wholeFreight: 200 },
    ]);
    expect(shares({ lines, freight: 100 }).map(({ wholeFreight }) => wholeFreight)).toEqual([33, 67]);
  });

  it('are on the step of the currency', () => {
    const lines = [line({ id: 'a', goods: 10 }), line({ id: 'b', goods: 10 }), line({ id: 'c', goods: 10 })];
    expect(shares({ currency: 'KWD', lines, freight: 100 }).map(({ freight }) => freight)).toEqual([
      40, 30, 30,
    ]);
  });

  it('know the value before it was rounded, also of goods that cost nothing', () => {
    const [first] = shares({
      lines: [line({ id: 'a', goods: 1 }), line({ id: 'b', goods: 2 })],
      freight: 4,
      insurance: 1,
    });
    expect(first && compare(first.unrounded, ratio(8, 3))).toBe(0);
    const [free] = shares({ lines: [line({ goods: 0 })], freight: 5 });
    expect(free && compare(free.unrounded, ratio(0))).toBe(0);
  });

  it.each<[string, () => unknown, string]>([
    ['no lines', () => shares({ lines: [] }), 'A consignment needs at least one line.'],
    ['the same id twice', () => shares({ lines: [line(), line()] }), 'Two lines have the id "a".'],
    ['no pieces', refused({ quantity: 0 }), 'Line "a" has no pieces.'],
    ['half a piece', refused({ quantity: 1.5 }), 'quantity must be a safe integer'],
    ['a price below zero', refused({ goods: -1 }), `goods of "a" can't be negative, got -1`],
    ['a price that is no integer', refused({ goods: 0.5 }), 'goods of "a" must be a safe integer'],
    ['a voucher below zero', refused({ voucher: -1 }), `voucher of "a" can't be negative, got -1`],
    [
      'a voucher above the price',
      refused({ goods: 5, voucher: 6 }),
      'The voucher on line "a" is worth more than its goods.',
    ],
    ['freight below zero', () => shares({ freight: -1 }), `freight can't be negative, got -1`],
    [
      'a voucher on the freight below zero',
      () => shares({ freightVoucher: -1 }),
      `freightVoucher can't be negative, got -1`,
    ],
    ['insurance below zero', () => shares({ insurance: -1 }), `insurance can't be negative, got -1`],
  ])('refuse %s', (_what, act, message) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(message);
  });

  it('take a voucher of the whole price', () => {
    expect(shares({ lines: [line({ goods: 5, voucher: 5 })] })[0]?.voucher).toBe(5);
  });
});

describe('a charge', () => {
  it('is taken at checkout unless told otherwise or unknown', () => {
    expect(charge('duty', 5)).toEqual({ head: 'duty', name: '', amount: 5, collected: 'checkout' });
    expect(charge('duty', null, 'checkout', 'X')).toEqual({
      head: 'duty',
      name: 'X',
      amount: null,
      collected: 'border',
    });
    expect([collectedBy('CHECKOUT'), collectedBy('BORDER')]).toEqual(['checkout', 'border']);
  });
});
