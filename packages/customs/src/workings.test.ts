import { consignment, line } from '../test/cases';
import { printResult } from '../test/print-result';
import { SEED_RULES } from '../test/seed-rules';
import type { Consignment } from './charges/consignment';
import { landedCost } from './landed-cost';
import type { RuleBook } from './rules/rule-book';
import { STEP_VALUES } from './working/step-values';

const conf = 'S' as const;
const made = { valid_from: '2026-01-01', valid_to: null, source: 'made up', conf };
const rules: RuleBook = {
  ...SEED_RULES,
  tariffs: [
    { ...made, id: 'tariff:wood', dest: 'EU', hs_prefix: '4420', origin: '*', pct: '4' },
    { ...made, id: 'tariff:bags', dest: 'CN', hs_prefix: '4202', origin: '*', pct: '6' },
  ],
  excise: [
    {
      ...made,
      ...{ id: 'excise:wine', dest: 'EU', scope: 'ALCOHOL', kind: 'EXCISE', name: 'EXCISE' },
      ...{ amount: '1.50', ccy: 'EUR', per: 'l', pct: '10' },
    },
    {
      ...made,
      ...{ id: 'excise:coffee', dest: 'DE', scope: 'HS:09012', kind: 'PRODUCT_TAX', name: 'COFFEE_TAX' },
      ...{ amount: '2.19', ccy: 'EUR', per: 'kg', pct: '' },
    },
    {
      ...made,
      ...{ id: 'excise:open', dest: 'DE', scope: 'HS:210112', kind: 'PRODUCT_TAX', name: 'COFFEE_TAX' },
      ...{ amount: '', ccy: '', per: '', pct: '' },
    },
  ],
};

const wood = line({ id: 'wood', goods: 6000, quantity: 2, hs6: '442090', voucher: 500 });
const coffee = line({ id: 'coffee', goods: 2700, quantity: 3, hs6: '090121', netGrams: 250 });
const wine = line({ id: 'wine', goods: 1390, hs6: '220421', flags: ['ALCOHOL'], netMillilitres: 750 });
const plate = line({ id: 'plate', goods: 4000, hs6: '442090', classified: 'M' });

/**
 * Kept workings are an interface: each of these says what became of every value, and which rows it rests on.
 * A difference is a mistake, or a change of the rules of the seed that was meant.
 */
const parcels: Record<string, [Partial<Consignment>, number?]> = {
  'France, three lines and freight': [
    { dest: 'FR', currency: 'EUR', lines: [wood, plate, coffee], freight: 1001, insurance: 10 },
  ],
  'Hungary, a flat duty in its currency': [
    { dest: 'HU', currency: 'HUF', lines: [line({ goods: 500_000 })], freight: 90_000 },
  ],
  'France over the threshold': [
    { dest: 'FR', currency: 'EUR', lines: [{ ...wood, goods: 20_000 }, coffee], freight: 900 },
  ],
  'Germany, coffee': [{ dest: 'DE', currency: 'EUR', lines: [coffee], freight: 620 }],
  'Germany, goods of unknown coffee tax and no code': [
    { dest: 'DE', currency: 'EUR', lines: [{ ...coffee, hs6: '210112' }, line({ hs6: '' })] },
  ],
  'France, wine': [{ dest: 'FR', currency: 'EUR', lines: [wine, wood] }],
  'United Kingdom': [{ dest: 'GB', currency: 'GBP', lines: [line({ goods: 9999 })], freight: 500 }],
  'United States, surcharge of the day': [
    { dest: 'US', currency: 'USD', lines: [line()], date: '2026-03-01' },
  ],
  'United States, unknown surcharge': [{ dest: 'US', currency: 'USD', lines: [line()] }],
  'Australia over the threshold': [
    { dest: 'AU', currency: 'AUD', lines: [line({ goods: 150_000 })], freight: 5000, insurance: 300 },
  ],
  'Brazil, less an amount': [
    { dest: 'BR', currency: 'USD', lines: [line({ goods: 8000 }), line({ id: 'b', goods: 2000 })] },
  ],
  'Kazakhstan by weight': [
    {
      ...{ dest: 'KZ', currency: 'KZT', grossGrams: 30_000 },
      lines: [line({ goods: 11_300_000 }), line({ id: 'b', goods: 1_000_000 })],
    },
  ],
  'Kazakhstan, the excess of both limits': [
    {
      ...{ dest: 'KZ', currency: 'KZT', date: '2026-06-30', grossGrams: 40_000 },
      lines: [line({ goods: 12_000_000 })],
    },
  ],
  'Kazakhstan, heavy but cheap': [
    {
      dest: 'KZ',
      currency: 'KZT',
      date: '2026-06-30',
      grossGrams: 40_000,
      lines: [line({ goods: 1_000_000 })],
    },
  ],
  'New Zealand, piece by piece': [
    {
      ...{ dest: 'NZ', currency: 'NZD' },
      lines: [line({ goods: 180_000, quantity: 2 }), line({ id: 'b', goods: 120_000 })],
    },
  ],
  'Switzerland, a threshold of tax': [
    { dest: 'CH', currency: 'CHF', lines: [line({ goods: 3000 }), { ...coffee, goods: 1000 }] },
  ],
  'Serbia, freight left out': [{ dest: 'RS', currency: 'RSD', lines: [line()], freight: 1000 }],
  'a country of which no row speaks': [{ dest: 'MX', currency: 'MXN', lines: [line()] }],
  'inside the Union with excise': [
    { from: 'IT', dest: 'DE', currency: 'EUR', lines: [coffee, wood], freight: 700 },
  ],
  'inside the Union, the tax within the price': [
    { from: 'HU', dest: 'DE', route: 'domestic', currency: 'EUR', taxIncluded: true, lines: [coffee, wood] },
  ],
  'inside the Union, unknown': [
    { from: 'IT', dest: 'DE', currency: 'EUR', lines: [{ ...wine, hs6: '240120', flags: [] }] },
  ],
  'China within limits': [
    {
      freight: 1200,
      insurance: 200,
      lines: [
        { ...wood, goods: 20_000 },
        line({ id: 'honey', goods: 12_800, hs6: '040900', vatClass: 'low', classified: 'M' }),
        line({ id: 'rum', goods: 30_000, consumptionTaxKind: 'SPIRITS', netMillilitres: 700 }),
        line({ id: 'serum', goods: 40_000, consumptionTaxKind: 'COSMETIC_THRESHOLD', netMillilitres: 30 }),
        line({ id: 'cream', goods: 4_000, consumptionTaxKind: 'COSMETIC_THRESHOLD', pieces: null }),
        line({ id: 'jade', goods: 50_000, consumptionTaxKind: 'CHECK_JEWELLERY' }),
      ],
    },
    100_000,
  ],
  'China over the limit': [{ lines: [line({ goods: 780_000, hs6: '420221', origin: 'IT' })] }, 5],
  'China over the limit without a tariff': [
    { lines: [line({ goods: 780_000, consumptionTaxKind: 'BEER_A' })] },
  ],
  'China, classes nobody knows': [
    { lines: [line({ consumptionTaxKind: 'SILK' }), line({ id: 'b', vatClass: 'tiny' })] },
  ],
  'China, too much at once': [
    { freight: 1000, lines: [line({ goods: 300_000, quantity: 3 }), line({ id: 'b', goods: 300_000 })] },
  ],
  'China, too much this year': [{ lines: [line({ goods: 20_000 })] }, 2_590_000],
  'China, not for retail import': [
    { lines: [line({ cbecChannel: 'BONDED_ONLY' }), line({ id: 'b', flags: ['QTY_RICE_YEAR'] })] },
  ],
};

it('nothing at all is known where there is no rule', () => {
  const parcel = consignment({ dest: 'MX', currency: 'MXN', freight: 100 });
  expect(printResult(landedCost(parcel, { ...rules, destinations: [], vatClasses: [] }))).toMatchSnapshot();
});

it.each(Object.entries(parcels))('%s', (_name, [parcel, used]) => {
  expect(printResult(landedCost(consignment(parcel), rules, used))).toMatchSnapshot();
});

it('the dearer class is assumed where no rate tells the value', () => {
  const beer = line({ goods: 9600, consumptionTaxKind: 'BEER_PER_TONNE', netMillilitres: 7920 });
  const result = landedCost(consignment({ lines: [beer] }), { ...rules, rates: [] });
  expect(printResult(result)).toMatchSnapshot();
  expect(result.working.steps).toContainEqual({
    ...{ code: 'class_assumed', line: 'a', params: { class: { code: 'BEER_A' } } },
    rows: ['cn_consumption_tax:BEER_A/'],
  });
});

it('between them they take every other step, with the values it is listed with', () => {
  const steps = Object.values(parcels).flatMap(
    ([parcel, used]) => landedCost(consignment(parcel), rules, used).working.steps,
  );
  const taken: Record<string, string[]> = Object.fromEntries(
    steps.map(({ code, params }) => [code, Object.keys(params).sort()]),
  );
  const listed = Object.entries(STEP_VALUES).map(([code, values]) => [code, [...values].sort()]);
  expect({ ...taken, class_assumed: ['class'] }).toEqual(Object.fromEntries(listed));
});
