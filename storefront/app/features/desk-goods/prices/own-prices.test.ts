import type { DeskPrice } from '@caravanserai/contracts/desk-prices';
import { changedOwn, ownTexts } from './own-prices';

const price = (currency: string, amount: number, own: boolean): DeskPrice => ({
  list: null,
  ...{ currency, amount, own, derived: 999, rate: '1', rate_date: '2026-11-20', destinations: [] },
});
const PRICES = [price('EUR', 1295, false), price('JPY', 800, true)];

describe('own prices beside derived ones', () => {
  it('stand in their fields, and only they do', () => {
    expect(ownTexts(PRICES)).toEqual({ EUR: '', JPY: '800' });
    expect(changedOwn(PRICES, ownTexts(PRICES))).toEqual({});
  });

  it('are set, changed and taken back one by one', () => {
    expect(changedOwn(PRICES, { EUR: '12,50', JPY: '800' })).toEqual({ EUR: 1250 });
    // The same figure as the derived one is an own price all the same: it stays when rates change.
    expect(changedOwn(PRICES, { EUR: '12.95', JPY: '' })).toEqual({ EUR: 1295, JPY: null });
  });

  it('are nothing while one of them is no price', () => {
    expect(changedOwn(PRICES, { EUR: '12.5.0', JPY: '900' })).toBeUndefined();
    expect(changedOwn(PRICES, { EUR: '', JPY: '9.5' })).toBeUndefined();
  });
});
