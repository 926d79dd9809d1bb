import fc from 'fast-check';
import { SEED_RULES } from '../test/seed-rules';
import type { ConsignmentLine } from './charges/consignment';
import { landedCost } from './landed-cost';
import { priceBasis, priceBefore, priceWithCharges, type PieceOffer } from './price-basis';

describe('priceBasis', () => {
  it.each([
    ['domestic', 'CN', 'CN', 'tax_included'],
    ['domestic', 'HU', 'FR', 'tax_included'],
    ['bonded', 'CN', 'CN', 'before_import_charges'],
    ['direct_mail', 'RW', 'CN', 'before_import_charges'],
    ['direct_mail', 'IT', 'FR', 'before_tax'],
    ['direct_mail', 'IT', 'GB', 'before_import_charges'],
    ['direct_mail', 'KW', 'AE', 'before_tax'],
  ] as const)('%s from %s to %s is %s', (route, place, dest, basis) => {
    expect(priceBasis(route, place, dest)).toBe(basis);
  });
});

const line: ConsignmentLine = {
  id: 'piece',
  quantity: 1,
  goods: 1000,
  hs6: '620630',
  origin: 'RW',
  flags: [],
  netGrams: 200,
  cbecChannel: 'BOTH',
};

function shown(offer: PieceOffer, currency: string, change: Partial<ConsignmentLine> = {}) {
  const { price, ...rest } = offer;
  const landed = landedCost(
    {
      ...rest,
      currency,
      date: '2026-11-22',
      freight: 0,
      grossGrams: 250,
      taxIncluded: offer.route === 'domestic',
      lines: [{ ...line, goods: price, ...change }],
    },
    SEED_RULES,
  );
  return priceWithCharges(offer, landed);
}

const mail = (dest: string, price: number, from = 'RW'): PieceOffer => ({
  route: 'direct_mail',
  from,
  dest,
  price,
});

describe('priceWithCharges', () => {
  it.each([
    ['flat duty and VAT below EUR 150', mail('FR', 10_00), 'EUR', 'with_tax_and_duty', 15_00],
    [
      'more than EUR 150: customs takes everything',
      mail('FR', 150_01),
      'EUR',
      'before_import_charges',
      150_01,
    ],
    ['from one EU country to another: VAT', mail('FR', 10_00, 'IT'), 'EUR', 'tax_included', 12_00],
    ['VAT at checkout in the United Kingdom', mail('GB', 10_00), 'GBP', 'tax_included', 12_00],
    ['below the threshold in Japan', mail('JP', 3000), 'JPY', 'nothing_due', 3000],
    ['no VAT in Kuwait', mail('KW', 7_500), 'KWD', 'nothing_due', 7_500],
    ['VAT at the border in the Emirates', mail('AE', 50_00), 'AED', 'before_import_charges', 50_00],
    ['an unknown destination', mail('XX', 10_00), 'EUR', 'before_import_charges', 10_00],
  ] as const)('%s', (_what, offer, currency, basis, amount) => {
    expect(shown(offer, currency)).toEqual({ amount, basis });
  });

  it('holds the composite tax of retail import to China', () => {
    const offer: PieceOffer = { route: 'bonded', from: 'CN', dest: 'CN', price: 100_00 };
    // 13% x 70% of CN¥100
    expect(shown(offer, 'CNY')).toEqual({ amount: 109_10, basis: 'tax_included' });
    expect(shown(offer, 'CNY', { cbecChannel: 'GENERAL_TRADE_ONLY' })).toEqual({
      amount: 100_00,
      basis: 'before_import_charges',
    });
  });

  it('leaves duty-paid stock at its price', () => {
    const offer: PieceOffer = { route: 'domestic', from: 'HU', dest: 'FR', price: 12_00 };
    expect(shown(offer, 'EUR')).toEqual({ amount: 12_00, basis: 'duty_paid' });
    expect(priceBefore(offer).basis).toBe('duty_paid');
  });

  it('says that more is due where the border takes a part', () => {
    // German coffee tax is collected on arrival, VAT at checkout.
    const coffee = { hs6: '090121', netGrams: 250 };
    expect(shown(mail('DE', 10_00), 'EUR', coffee).basis).toBe('more_on_arrival');
  });

  it('is never less than the price, and dearer goods never look cheaper within one basis', () => {
    const price = fc.integer({ min: 1, max: 14_000 });
    fc.assert(
      fc.property(price, price, fc.constantFrom('FR', 'DE', 'HU', 'GB'), (a, b, dest) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((each) => shown(mail(dest, each), 'EUR'));
        expect(low?.amount).toBeGreaterThanOrEqual(Math.min(a, b));
        expect(high?.amount ?? 0).toBeGreaterThanOrEqual(low?.amount ?? 0);
      }),
    );
  });
});
