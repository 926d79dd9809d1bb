import { consignment, headsOf, line, reckoned, stepCodes } from '../../test/cases';
import { SEED_RULES } from '../../test/seed-rules';
import type { Consignment } from '../charges/consignment';
import type { LandedCost } from '../charges/landed-cost-result';
import { landedCost } from '../landed-cost';
import type { DestinationRow, ExciseRow, OverlayRow, TaxBaseRow } from '../rules/import-rows';
import type { RuleBook } from '../rules/rule-book';
import { withinTerritory } from './same-territory';

const made = { source: 'made up', conf: 'S' as const };
const TONGA: DestinationRow = {
  ...{
    ...made,
    id: 'dest:TO',
    dest: 'TO',
    regime: 'TO_100',
    tax_name: 'CT',
    tax_pct: '15',
    value_basis: 'CIF',
  },
  ...{ threshold: '100', threshold_ccy: 'USD', threshold_basis: 'INTRINSIC' },
  ...{ low_duty_mode: 'NONE', low_duty_value: '', low_tax_mode: 'CHECKOUT' },
  ...{ high_duty_mode: 'PCT', high_duty_value: '10', high_tax_mode: 'BORDER' },
};
const book = (rule: Partial<DestinationRow>, over: Partial<RuleBook> = {}): RuleBook => ({
  ...SEED_RULES,
  destinations: [{ ...TONGA, ...rule }],
  vatClasses: [{ ...made, id: 'class:TO', dest: 'TO', hs_prefix: '', tax_class: 'standard' }],
  ...over,
});
const to = (rules: RuleBook, over: Partial<Consignment> = {}): LandedCost =>
  reckoned(
    landedCost(consignment({ dest: 'TO', currency: 'USD', lines: [line({ goods: 8000 })], ...over }), rules),
  );
const stepOf = (result: LandedCost, code: string) => result.working.steps.find((step) => step.code === code);

describe('thresholds', () => {
  const bandOf = (rule: Partial<DestinationRow>, over: Partial<Consignment> = {}): string | undefined =>
    stepCodes(to(book(rule), over)).find((code) => code.endsWith('_threshold'));

  it('measure goods, or goods with carriage, whatever duty is taken of', () => {
    expect(bandOf({}, { freight: 3000 })).toBe('up_to_threshold');
    expect(bandOf({ threshold_basis: 'CIF', value_basis: 'FOB' }, { freight: 3000 })).toBe('over_threshold');
    expect(bandOf({ threshold_basis: 'CUSTOMS_VALUE', value_basis: 'FOB' }, { freight: 3000 })).toBe(
      'up_to_threshold',
    );
    expect(bandOf({ threshold_basis: 'CUSTOMS_VALUE' }, { freight: 2000, insurance: 1 })).toBe(
      'over_threshold',
    );
  });

  it('are unknown on a basis nobody knows, without an amount, and without a weight that counts', () => {
    for (const rule of [
      { threshold_basis: 'FEELING' },
      { threshold: '' },
      { threshold_basis: 'PARCEL_OR_31KG' },
    ]) {
      const result = to(book(rule));
      expect(headsOf(result)).toEqual({ duty: null, sales_tax: null });
      expect(result.lines[0]?.charges.map(({ collected }) => collected)).toEqual(['border', 'border']);
    }
  });

  it('show what is above them above them, however little', () => {
    const result = to(SEED_RULES, { dest: 'HU', currency: 'HUF', lines: [line({ goods: 5_925_001 })] });
    expect(stepOf(result, 'over_threshold')?.params).toMatchObject({
      value: { minor: 15_001, currency: 'EUR' },
      threshold: { minor: 15_000, currency: 'EUR' },
    });
  });
});

describe('duties nobody can read', () => {
  it.each([
    ['PCT', 'some'],
    ['PCT', '10 less 5 XAU'],
    ['PCT', '10 less 5 NOK'],
    ['PCT_MIN_PER_KG_FULL', 'some'],
    ['PCT_MIN_PER_KG_FULL', '5% min 1 NOK/kg'],
    ['FLAT_PER_HS6', 'some'],
    ['FLAT_PER_HS6', '3.00 NOK'],
    ['BY_MOON', '5'],
    ['', ''],
  ])('%s %s', (high_duty_mode, high_duty_value) => {
    const rules = book({ threshold: '0', high_duty_mode, high_duty_value });
    const result = to(rules, { grossGrams: 500 });
    expect(headsOf(result)).toEqual({ duty: null, sales_tax: null });
    expect(stepOf(result, 'unknown')?.params).toEqual({ head: { code: 'duty' }, why: { code: 'no_rule' } });
  });

  it('needs a rate for its threshold too', () => {
    const rule = {
      high_duty_mode: 'PCT_MIN_PER_KG_EXCESS',
      high_duty_value: '5% min 1 USD/kg',
      threshold: '0',
    };
    expect(headsOf(to(book(rule), { grossGrams: 500 })).duty).toBe(400);
    expect(headsOf(to(book({ ...rule, threshold_basis: 'PARCEL' }), {})).duty).toBeNull();
  });

  it('names the rates by which an amount in another currency was taken off', () => {
    const rules = book({ threshold: '0', high_duty_value: '10 less 1 GBP' });
    expect(stepOf(to(rules), 'duty_less')?.rows).toEqual([
      'dest:TO',
      'rates:EUR/USD/2026-01-01',
      'rates:EUR/GBP/2026-01-01',
    ]);
  });
});

describe('sales tax on import', () => {
  it('is unknown by its own mode or rate, and says why', () => {
    for (const rule of [{ low_tax_mode: 'LATER' }, { tax_pct: '' }]) {
      const result = to(book(rule));
      expect(result.lines[0]?.charges[1]).toEqual({
        head: 'sales_tax',
        name: 'CT',
        amount: null,
        collected: 'border',
      });
      expect(stepOf(result, 'unknown')?.params).toEqual({
        head: { code: 'sales_tax' },
        why: { code: 'no_rate' },
      });
    }
  });

  const base = (id: string, over: Partial<TaxBaseRow>): TaxBaseRow => ({
    ...{ ...made, id, dest: 'TO', regime: 'TO_100', band: '', freight_in_base: '', duty_in_base: '' },
    ...over,
  });
  const taxed = (
    taxBases: TaxBaseRow[],
    over: Partial<Consignment> = {},
    rule: Partial<DestinationRow> = {},
  ) => {
    const step = stepOf(to(book({ threshold: '0', ...rule }, { taxBases }), over), 'sales_tax');
    if (step?.code !== 'sales_tax') throw new Error('No sales tax');
    return [step.params.base.minor, ...step.rows.filter((id) => id.startsWith('base'))];
  };
  const carried = { freight: 1000, insurance: 200 };

  it('has carriage and duty in its base as the row says, and names the row only where it matters', () => {
    expect(taxed([], carried)).toEqual([9200 + 920]);
    expect(taxed([base('base:a', { freight_in_base: 'N' })], carried)).toEqual([8000 + 920, 'base:a']);
    expect(taxed([base('base:a', { freight_in_base: 'N' })])).toEqual([8800]);
    expect(taxed([base('base:a', { freight_in_base: 'Y' })], carried, { value_basis: 'FOB' })).toEqual([
      9200 + 800,
      'base:a',
    ]);
    expect(taxed([base('base:a', { duty_in_base: 'N' })], carried)).toEqual([9200, 'base:a']);
    expect(taxed([base('base:a', { duty_in_base: 'N' })], {}, { high_duty_value: '0' })).toEqual([8000]);
    expect(taxed([base('base:a', {})], carried)).toEqual([9200 + 920]);
    expect(taxed([base('base:a', { regime: 'OTHER', freight_in_base: 'N' })], carried)).toEqual([9200 + 920]);
    expect(taxed([base('base:a', { band: 'low', freight_in_base: 'N' })], carried)).toEqual([9200 + 920]);
  });

  it("takes the row of the country before everyone's, and that of its side before one for both", () => {
    const rows = [
      base('base:all', { dest: '*', band: 'high', freight_in_base: 'Y' }),
      base('base:country', { freight_in_base: 'N' }),
    ];
    expect(taxed(rows, carried)).toEqual([8920, 'base:country']);
    expect(taxed([...rows, base('base:side', { band: 'high', freight_in_base: 'Y' })], carried)).toEqual([
      10120,
      'base:side',
    ]);
  });
});

describe('excise', () => {
  const row = (over: Partial<ExciseRow>): ExciseRow => ({
    ...{ ...made, id: 'excise:a', dest: 'TO', scope: 'ALCOHOL', kind: 'EXCISE', name: 'EXCISE' },
    ...{ amount: '', ccy: 'USD', per: '', pct: '' },
    ...over,
  });
  const wine = line({ goods: 1000, hs6: '220421', flags: ['ALCOHOL'], netMillilitres: 750, netGrams: 900 });
  const excise = (rows: ExciseRow[]) => headsOf(to(book({}, { excise: rows }), { lines: [wine] })).excise;

  it('is by value alone, by contents alone, or both', () => {
    expect(excise([row({ pct: '20' })])).toBe(200);
    expect(excise([row({ amount: '2', per: 'l' })])).toBe(150);
    expect(excise([row({ amount: '2', per: 'kg', pct: '20' })])).toBe(380);
  });

  it('is unknown by a measure nobody knows, without any amount, and beside a product tax only', () => {
    expect(excise([row({ amount: '2', per: 'bottle' })])).toBeNull();
    expect(excise([row({})])).toBeNull();
    expect(excise([row({ kind: 'PRODUCT_TAX', name: 'GLASS', amount: '1', per: 'l' })])).toBeNull();
    expect(excise([])).toBeNull();
  });

  it('takes goods out of the scheme by their row alone', () => {
    const rules = book({}, { excise: [row({ scope: 'HS:4420', pct: '1' })] });
    expect(stepCodes(to(rules))).toContain('excise_goods_no_scheme');
  });
});

describe('surcharges', () => {
  const overlay = (id: string, over: Partial<OverlayRow>): OverlayRow => ({
    ...{ ...made, id, dest: 'TO', kind: id, origin_scope: 'ALL', pct: '1' },
    ...over,
  });
  it('are those of the destination and the origin, in the order of their names', () => {
    const overlays = [
      overlay('z', {}),
      overlay('b', { origin_scope: 'BY_COUNTRY', pct: '' }),
      overlay('c', { origin_scope: 'RW' }),
      overlay('a', { dest: '*' }),
      overlay('not-here', { dest: 'US' }),
      overlay('not-these', { origin_scope: 'CN' }),
      overlay('not-of-a-union', { origin_scope: 'EU' }),
    ];
    const [landed] = to(book({}, { overlays })).lines;
    const taken = landed?.charges.filter(({ head }) => head === 'surcharge');
    expect(taken?.map(({ name, amount }) => [name, amount])).toEqual([
      ['a', 80],
      ['b', null],
      ['c', 80],
      ['z', 80],
    ]);
  });
});

describe('inside one territory', () => {
  const inside = (rules: RuleBook) =>
    reckoned(landedCost(consignment({ from: 'IT', dest: 'FR', currency: 'EUR' }), rules));
  it('a tax without a row is unknown, under its usual name', () => {
    const result = inside({ ...SEED_RULES, vat: [] });
    expect(result).toMatchObject({ outcome: 'reckoned', regime: 'SAME_TERRITORY' });
    expect(result.lines[0]?.charges).toEqual([
      { head: 'sales_tax', name: 'VAT', amount: null, collected: 'border' },
    ]);
    expect(stepOf(result, 'unknown')).toMatchObject({ params: { why: { code: 'no_rate' } }, rows: [] });
  });

  it('keeps the name of a row without a rate', () => {
    const vat = [{ ...made, id: 'vat:FR', dest: 'FR', tax_class: 'standard', name: 'TVA', pct: '' }];
    const result = inside({ ...SEED_RULES, vat });
    expect(result.lines[0]?.charges[0]?.name).toBe('TVA');
    expect(stepOf(result, 'unknown')?.rows).toEqual(['vat:FR']);
  });

  it('says what would be an import', () => {
    const out = consignment({ from: 'HU', dest: 'GB', currency: 'GBP' });
    expect(() => withinTerritory(out, SEED_RULES)).toThrow(new RangeError('From HU to GB is an import.'));
    expect(to(book({})).outcome).toBe('reckoned');
  });
});
