import { currency } from '@caravanserai/money/currencies';
import fc from 'fast-check';
import { chargedCurrencies, derivedPrice, derivedPrices, ROUTE_FACTOR } from './derive-prices';

const RATES = {
  date: '2026-11-20',
  source: 'test',
  perDollar: new Map([
    ['UZS', '12000'],
    ['EUR', '0.9'],
    ['KWD', '0.3'],
    ['JPY', '150'],
  ]),
};
const route = fc.constantFrom('bonded' as const, 'direct_mail' as const, 'domestic' as const);

describe('prices made of the merchant’s', () => {
  it('go by route and rate, rounded as shops of the currency do', () => {
    const asked = { minor: 99_000_00, currency: 'UZS', route: 'direct_mail' as const };
    expect(derivedPrices(asked, ['EUR', 'JPY'], RATES)).toEqual([
      { currency: 'EUR', amount: 749, rate: '0.000075000000' },
      { currency: 'JPY', amount: 1200, rate: '0.012500000000' },
    ]);
    expect(derivedPrices(asked, ['CHF'], RATES)).toEqual([]);
  });

  it('can be charged in their currency, and never fall when the merchant asks more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        route,
        fc.constantFrom('EUR', 'KWD', 'JPY'),
        (minor, more, by, code) => {
          const rate = derivedPrices({ minor, currency: 'UZS', route: by }, [code], RATES)[0]!.rate;
          const price = (of: number) => derivedPrice({ minor: of, currency: 'UZS', route: by }, code, rate);
          expect(price(minor)).toBeGreaterThan(0);
          expect(price(minor) % currency(code).minorStep).toBe(0);
          expect(price(minor + more)).toBeGreaterThanOrEqual(price(minor));
        },
      ),
    );
  });

  it('are dearest from domestic stock, whose duty is paid', () => {
    expect(ROUTE_FACTOR.domestic).toBeGreaterThan(ROUTE_FACTOR.bonded);
    expect(ROUTE_FACTOR.bonded).toBeGreaterThan(ROUTE_FACTOR.direct_mail);
  });

  it('are needed in the currencies of the places served, each once', () => {
    const destinations = [
      { iso2: 'DE', currency: 'EUR' },
      { iso2: 'FR', currency: 'EUR' },
      { iso2: 'KW', currency: 'KWD' },
    ];
    expect(chargedCurrencies(['FR', 'DE'], destinations)).toEqual(['EUR']);
    expect(chargedCurrencies([], destinations)).toEqual([]);
  });
});
