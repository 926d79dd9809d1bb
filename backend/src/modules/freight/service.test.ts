import { MedusaError } from '@medusajs/framework/utils';
import { FreightProviderService } from './service';

const provider = new FreightProviderService();
const AIR = { tariff: 'origin/europe/air', transport: 'air', service: 'air_mail', route: 'direct_mail' };

type Context = Parameters<FreightProviderService['calculatePrice']>[2];

const context = (currency: string, quantity: number, perDollar = {}) =>
  ({
    items: [{ variant_id: 'v', quantity }],
    freight: {
      currency,
      date: '2026-11-22',
      weights: { v: 250 },
      perDollar,
      rows: [
        {
          id: 'freight:air',
          tariff: 'origin/europe/air',
          currency: 'USD',
          base_amount: 620,
          first_grams: 500,
          step_amount: 230,
          step_grams: 500,
          valid_from: '2026-01-01',
        },
      ],
    },
  }) as unknown as Context;

describe('the freight provider', () => {
  it('prices the weight of its lines in the charged currency, in major units', async () => {
    const price = (of: Context) => provider.calculatePrice(AIR, {}, of);
    expect(await price(context('USD', 2))).toEqual({
      calculated_amount: 6.2,
      is_calculated_price_tax_inclusive: false,
    });
    expect((await price(context('USD', 5))).calculated_amount).toBe(10.8);
    expect((await price(context('EUR', 5, { USD: '1', EUR: '0.87' }))).calculated_amount).toBe(9.4);
  });

  it('has no price rather than a wrong one', async () => {
    const unknown = { is_calculated_price_tax_inclusive: false };
    expect(await provider.calculatePrice(AIR, {}, context('EUR', 1))).toEqual(unknown);
    expect(await provider.calculatePrice({ ...AIR, tariff: 'no/such' }, {}, context('USD', 1))).toEqual(
      unknown,
    );
    expect(await provider.calculatePrice({}, {}, context('USD', 1))).toEqual(unknown);
  });

  it('keeps how the chosen delivery travels, from the option alone', async () => {
    const cart = {
      from_location: { address: { country_code: 'CN', city: 'Hangzhou' } },
      shipping_address: { country_code: 'kz' },
    } as unknown as Parameters<FreightProviderService['validateFulfillmentData']>[2];
    const rail = {
      ...AIR,
      tariff: 'origin/cn-kz/rail',
      transport: 'rail',
      service: 'rail_freight',
      days: [16, 24],
    };
    expect(await provider.validateFulfillmentData(rail, { transport: 'air' }, cart)).toEqual({
      tariff: 'origin/cn-kz/rail',
      transport: 'rail',
      service: 'rail_freight',
      days_from: 16,
      days_to: 24,
    });
    expect(await provider.validateFulfillmentData(AIR, {}, cart)).toMatchObject({
      days_from: 7,
      days_to: 12,
    });
    expect(() => provider.validateFulfillmentData({}, {}, cart)).toThrow(MedusaError);
  });

  it('knows an option of its own by its data', async () => {
    expect(await provider.validateOption(AIR)).toBe(true);
    expect(await provider.validateOption({ ...AIR, transport: 'camel' })).toBe(false);
    expect(await provider.validateOption({})).toBe(false);
  });

  it('is handed over by hand: no label, no carrier', async () => {
    expect(await provider.createFulfillment(AIR)).toEqual({ data: AIR, labels: [] });
    expect(await provider.cancelFulfillment()).toEqual({});
    expect(await provider.createReturnFulfillment()).toEqual({ data: {}, labels: [] });
  });
});
