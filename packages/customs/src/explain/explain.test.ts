import { LOCALES } from '@caravanserai/locales/registry';
import fc from 'fast-check';
import { consignment, line } from '../../test/cases';
import { SEED_RULES } from '../../test/seed-rules';
import type { ConsignmentLine } from '../charges/consignment';
import { landedCost } from '../landed-cost';
import type { SupplyRoute } from '../route';
import type { Step } from '../working/step';
import { explain } from './explain';

const english = (step: Omit<Step, 'rows'>): string => explain({ ...step, rows: [] } as Step, 'en').text;
const money = (minor: number, currency: string) => ({ minor, currency });

it('says a tax as a reckoning a shopper can check', () => {
  const step = {
    code: 'sales_tax',
    params: {
      name: { code: 'VAT' },
      base: money(2450, 'GBP'),
      rate: { percent: '20' },
      amount: money(490, 'GBP'),
    },
    rows: [],
  } as const;
  expect(explain(step, 'en')).toEqual({ text: 'VAT: 20% of £24.50 = £4.90.', dir: 'ltr' });
  expect(explain(step, 'zh-CN').text).toBe('增值税：£24.50 × 20% = £4.90。');
  expect(explain(step, 'fr').text).toBe('TVA\u202f: 20\u202f% de 24,50\u00a0£ = 4,90\u00a0£.');
  expect(explain(step, 'ar')).toEqual({
    text: 'ضريبة القيمة المضافة: \u206620%\u2069 من \u2066£24.50\u2069 = \u2066£4.90\u2069.',
    dir: 'rtl',
  });
});

it('leaves out what says nothing', () => {
  const [goods, none] = [money(10000, 'CNY'), money(0, 'CNY')];
  const share = (freight: number, insurance: number) =>
    english({
      code: 'freight_share',
      params: {
        goods,
        freight: money(freight, 'CNY'),
        insurance: money(insurance, 'CNY'),
        value: money(10000 + freight + insurance, 'CNY'),
      },
    });
  expect(share(0, 0)).toBe('Value of the goods: CN¥100.00; nothing is added for delivery.');
  expect(share(500, 0)).not.toContain('insurance');
  expect(share(500, 20)).toContain('insurance CN¥0.20');
  const tax = (rate: string, specific: number, percent: string) =>
    english({
      code: 'consumption_tax',
      params: {
        class: { code: 'SPIRITS' },
        base: goods,
        rate: { percent: rate },
        specific: money(specific, 'CNY'),
        share: { percent },
        amount: money(777, 'CNY'),
      },
    });
  expect(tax('20', 91, '70')).toBe(
    'Consumption tax, spirits: 20% of CN¥100.00 + CN¥0.91, of this 70% = CN¥7.77.',
  );
  expect(tax('20', 0, '100')).toBe('Consumption tax, spirits: 20% of CN¥100.00 = CN¥7.77.');
  expect(tax('0', 91, '70')).toBe(
    'Consumption tax, spirits: CN¥0.91 for the contents, of this 70% = CN¥7.77.',
  );
  expect(tax('0', 0, '70')).toBe('No consumption tax: spirits.');
  expect(english({ code: 'same_territory', params: { from: { code: 'CN' }, dest: { code: 'CN' } } })).toBe(
    'The goods are already in the country you ship to (China): no customs on delivery.',
  );
  expect(none.minor).toBe(0);
});

it('keeps a code that a later rule brought along', () => {
  const step = {
    code: 'import_regime',
    params: { dest: { code: 'XX' }, regime: { code: 'NEW_RULE' } },
  } as const;
  expect(english(step)).toBe('Imported under these rules: XX, NEW_RULE.');
});

const journeys: readonly (readonly [string, string, SupplyRoute, string])[] = [
  ['CN', 'RW', 'direct_mail', 'CNY'],
  ['CN', 'CN', 'bonded', 'CNY'],
  ['CN', 'CN', 'domestic', 'CNY'],
  ['DE', 'RW', 'direct_mail', 'EUR'],
  ['DE', 'IT', 'direct_mail', 'EUR'],
  ['GB', 'CN', 'direct_mail', 'GBP'],
  ['US', 'CN', 'direct_mail', 'USD'],
  ['KZ', 'CN', 'direct_mail', 'KZT'],
  ['KW', 'CN', 'direct_mail', 'KWD'],
  ['BR', 'CN', 'direct_mail', 'USD'],
  ['NZ', 'CN', 'direct_mail', 'NZD'],
  ['RS', 'CN', 'direct_mail', 'RSD'],
  ['SN', 'CN', 'direct_mail', 'XOF'],
];

const goods: fc.Arbitrary<Partial<ConsignmentLine>> = fc.record({
  quantity: fc.integer({ min: 1, max: 3 }),
  goods: fc.nat(900_000).map((tens) => tens * 10),
  voucher: fc.constantFrom(0, 0, 10),
  hs6: fc.constantFrom('090421', '090121', '220421', '420221', ''),
  origin: fc.constantFrom('RW', 'CN', 'EG'),
  flags: fc.constantFrom([], ['ALCOHOL']),
  classified: fc.constantFrom('S', 'M'),
  netGrams: fc.constantFrom(null, 250),
  netMillilitres: fc.constantFrom(null, 500),
  cbecChannel: fc.constantFrom('BOTH', 'BOTH', 'GENERAL_TRADE_ONLY'),
  consumptionTaxKind: fc.constantFrom(
    '',
    'WINE',
    'SPIRITS',
    'BEER_PER_TONNE',
    'COSMETIC_THRESHOLD',
    'CHECK_JEWELLERY',
    'NOBODY_KNOWS',
  ),
});

const seen = new Set<string>();

it('says every step of any parcel in every language, with nothing left open', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...journeys),
      fc.array(goods, { minLength: 1, maxLength: 3 }),
      fc.record({
        freight: fc.nat(3000).map((tens) => tens * 10),
        insurance: fc.constantFrom(0, 100),
        grossGrams: fc.constantFrom(null, 900, 40_000),
        date: fc.constantFrom('2026-03-01', '2026-06-30', '2026-11-21'),
        used: fc.constantFrom(0, 2_500_000),
      }),
      ([dest, from, route, currency], lines, { used, ...parcel }) => {
        const given = lines.map((over, index) => {
          const made = line({ ...over, id: String(index) });
          return { ...made, voucher: Math.min(made.voucher ?? 0, made.goods) };
        });
        const taxIncluded = route === 'domestic';
        const result = landedCost(
          consignment({ ...parcel, dest, from, route, currency, lines: given, taxIncluded }),
          SEED_RULES,
          used,
        );
        for (const step of result.working.steps) {
          seen.add(step.code);
          for (const locale of LOCALES) {
            const { text } = explain(step, locale);
            // No gap, no code instead of a name: codes are written in capitals with an underscore.
            expect([step.code, text]).toEqual([
              step.code,
              expect.not.stringMatching(/[{}]|\b[A-Z0-9]+_[A-Z0-9_]+|undefined/),
            ]);
          }
        }
      },
    ),
    { numRuns: 400, seed: 20261122 },
  );
  // The parcels above must keep reaching what the rules can say.
  expect(seen.size).toBeGreaterThan(28);
});
