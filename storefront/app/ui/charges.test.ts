import type { Charge } from '@caravanserai/contracts/landed';
import { chargesToName, includedCharges } from './charges';

const charge = (
  head: Charge['head'],
  amount: number | null,
  collected: Charge['collected'] = 'checkout',
) => ({
  head,
  name: '',
  words: head,
  amount: amount === null ? null : { amount, currency: 'EUR' },
  collected,
});
const named = (...charges: Charge[]) =>
  chargesToName(charges).map(({ head, amount }) => [head, amount?.amount]);

describe('chargesToName', () => {
  it('names what costs something or may, and no duty as well', () => {
    expect(named(charge('duty', 0), charge('consumption_tax', 0), charge('sales_tax', 5))).toEqual([
      ['duty', 0],
      ['sales_tax', 5],
    ]);
    expect(named(charge('duty', null, 'border'))).toEqual([['duty', undefined]]);
  });

  it('says nothing of no duty beside a duty', () => {
    expect(named(charge('duty', 0), charge('duty', 300, 'border'))).toEqual([['duty', 300]]);
    expect(named(charge('duty', 0), charge('duty', 0, 'border'))).toEqual([['duty', 0]]);
  });

  it('tells what is in the price apart', () => {
    const inPrice = [charge('sales_tax', 20, 'included'), charge('excise', 0, 'included')];
    expect(named(...inPrice)).toEqual([]);
    expect(includedCharges(inPrice).map(({ head }) => head)).toEqual(['sales_tax']);
  });
});
