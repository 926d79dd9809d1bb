import { consignment, headsOf, line, reckoned, stepCodes } from '../../test/cases';
import { SEED_RULES } from '../../test/seed-rules';
import type { Consignment, ConsignmentLine } from '../charges/consignment';
import type { Refusal } from '../charges/landed-cost-result';
import { retailImport } from './retail-import';

const china = (over: Partial<Consignment>, used = 0) => retailImport(consignment(over), used, SEED_RULES);
const taxes = (goods: Partial<ConsignmentLine>, freight = 0) =>
  reckoned(china({ lines: [line(goods)], freight }));
const refusal = (over: Partial<Consignment>, used = 0): Refusal => {
  const result = china(over, used);
  if (result.outcome !== 'refused') throw new Error('Expected a refusal');
  return result;
};

describe('taxes of retail import', () => {
  it.each<[string, Partial<ConsignmentLine>, number, [number, number, number]]>([
    ['snack', { goods: 20000 }, 0, [0, 0, 1820]],
    ['honey with freight', { goods: 12800, vatClass: 'low' }, 1200, [0, 0, 882]],
    ['wine with freight', { goods: 18000, consumptionTaxKind: 'WINE' }, 2000, [0, 1556, 2022]],
    [
      'serum of 30 ml',
      { goods: 40000, consumptionTaxKind: 'COSMETIC_THRESHOLD', netMillilitres: 30 },
      0,
      [0, 4941, 4282],
    ],
    [
      'serum of 50 ml',
      { goods: 40000, consumptionTaxKind: 'COSMETIC_THRESHOLD', netMillilitres: 50 },
      0,
      [0, 0, 3640],
    ],
    [
      'perfume at 10.00 per ml',
      { goods: 50000, consumptionTaxKind: 'COSMETIC_THRESHOLD', netMillilitres: 50 },
      0,
      [0, 6176, 5353],
    ],
    [
      'balm at 9.99 per g',
      { goods: 49950, consumptionTaxKind: 'COSMETIC_THRESHOLD', netGrams: 50 },
      0,
      [0, 0, 4545],
    ],
    [
      'masks at 15.00 a sheet',
      { goods: 7500, consumptionTaxKind: 'COSMETIC_THRESHOLD', pieces: 5 },
      0,
      [0, 926, 803],
    ],
    ['beer', { goods: 9600, consumptionTaxKind: 'BEER_PER_TONNE', netMillilitres: 7920 }, 0, [0, 140, 892]],
    ['rum', { goods: 30000, consumptionTaxKind: 'SPIRITS', netMillilitres: 700 }, 0, [0, 5306, 3420]],
  ])('%s', (_name, goods, freight, [duty, consumption_tax, sales_tax]) => {
    expect(headsOf(taxes(goods, freight))).toEqual({ duty, consumption_tax, sales_tax });
  });

  it('takes full duty and tax of a single item over the limit', () => {
    const bag = taxes({ goods: 780000, hs6: '420221', origin: 'IT' });
    expect(headsOf(bag)).toEqual({ duty: 46800, consumption_tax: 0, sales_tax: 107484 });
    expect(bag.limits?.state).toBe('FULL_TAX_SINGLE_ITEM');
    expect(bag.promise.level).toBe('estimate');
    expect(bag.promise.weakRows).toEqual(['tariffs:CN/420221/*/2019-01-01']);
  });

  it('reckons duty into consumption tax and VAT', () => {
    const tariff = {
      dest: 'CN',
      hs_prefix: '2204',
      origin: '*',
      pct: '14',
      source: 'test',
      conf: 'S',
    } as const;
    const rules = { ...SEED_RULES, tariffs: [{ ...tariff, id: 'tariffs:test' }] };
    const wine = line({ goods: 600000, hs6: '220421', consumptionTaxKind: 'WINE' });
    const result = reckoned(retailImport(consignment({ lines: [wine] }), 0, rules));
    expect(headsOf(result)).toEqual({ duty: 84000, consumption_tax: 76000, sales_tax: 98800 });
  });

  it("states no tax where the single item's duty is unknown", () => {
    const scarf = taxes({ goods: 780000, hs6: '621410', origin: 'UZ' });
    expect(headsOf(scarf)).toEqual({ duty: null, consumption_tax: null, sales_tax: null });
    expect(scarf.lines[0]?.charges.map(({ collected }) => collected)).toEqual(['border', 'border', 'border']);
    expect(scarf.promise.unknown).toEqual(['duty', 'consumption_tax', 'sales_tax']);
    expect(scarf.promise).toMatchObject({ level: 'delivered_at_place', terms: 'DAP' });
    expect(scarf.totals).toMatchObject({ landed: null, payNow: 780000 });
  });

  it('counts the freight share into the value that decides the class of cosmetics', () => {
    const serum = { goods: 49000, consumptionTaxKind: 'COSMETIC_THRESHOLD', netMillilitres: 50 };
    expect(headsOf(taxes(serum, 999))['consumption_tax']).toBe(0);
    expect(headsOf(taxes(serum, 1000))['consumption_tax']).toBe(6176);
  });

  it('decides the class before freight is rounded, so that splitting a line cannot change it', () => {
    const serum = { consumptionTaxKind: 'COSMETIC_THRESHOLD', netMillilitres: 50 };
    const pair = line({ ...serum, quantity: 2, goods: 99800 });
    const singles = ['a1', 'a2'].map((id) => line({ ...serum, id, goods: 49900 }));
    const card = line({ id: 'z', goods: 400 });
    for (const lines of [
      [pair, card],
      [...singles, card],
    ]) {
      expect(reckoned(china({ lines, freight: 200 })).totals.heads.consumption_tax).toBe(0);
    }
  });

  it('does not let vouchers lower the dutiable value, but the amount paid', () => {
    const result = taxes({ goods: 20000, voucher: 5000 });
    expect(result.totals).toMatchObject({ voucher: 5000, checkout: 1820, payNow: 16820, landed: 16820 });
    expect(result.limits?.dutiableValue).toBe(20000);
    expect(stepCodes(result)).toContain('voucher_keeps_value');
  });

  it('does not let a voucher on the delivery lower it either', () => {
    const lines = [line({ goods: 20000, vatClass: 'low' }), line({ id: 'b', goods: 10000 })];
    const paid = reckoned(china({ lines, freight: 3000 }));
    const free = reckoned(china({ lines, freight: 0, freightVoucher: 3000 }));
    expect(free.totals).toMatchObject({
      freight: 0,
      checkout: paid.totals.checkout,
      heads: paid.totals.heads,
    });
    expect(free.totals.payNow).toBe(paid.totals.payNow - 3000);
    expect(free.limits).toEqual(paid.limits);
    const noted = free.working.steps.filter(({ code }) => code === 'voucher_keeps_value');
    expect(noted.map(({ line: id, params }) => [id, params])).toEqual([
      ['a', { voucher: { minor: 2000, currency: 'CNY' } }],
      ['b', { voucher: { minor: 1000, currency: 'CNY' } }],
    ]);
    expect(stepCodes(free)).toContain('freight_share');
  });

  it('counts the delivery towards the limit, whoever pays it', () => {
    const lines = [line({ goods: 499_000, quantity: 2 })];
    expect(refusal({ lines, freight: 0, freightVoucher: 1001 }).reason).toBe('REJECT_SPLIT_ORDER');
    expect(refusal({ lines, freight: 0, freightVoucher: 1001 }).split?.now).toEqual([
      { line: 'a', quantity: 1 },
    ]);
  });

  it('takes the dearer class of beer, as an estimate, without the rate its threshold needs', () => {
    const beer = line({ goods: 9600, consumptionTaxKind: 'BEER_PER_TONNE', netMillilitres: 7920 });
    const blind = reckoned(retailImport(consignment({ lines: [beer] }), 0, { ...SEED_RULES, rates: [] }));
    expect(headsOf(blind)).toEqual({ duty: 0, consumption_tax: 140, sales_tax: 892 });
    expect(stepCodes(blind)).toContain('class_assumed');
    expect(blind.promise.level).toBe('estimate');
  });

  it('takes the cheaper class of beer below 370 dollars a tonne', () => {
    // At 7.8 / 1.1 yuan a dollar 370 dollars a tonne are 21.03 yuan for 24 cans, at 988 litres a tonne.
    const beer = { goods: 2103, consumptionTaxKind: 'BEER_PER_TONNE', netMillilitres: 7920 };
    expect(headsOf(taxes(beer)).consumption_tax).toBe(123);
    expect(headsOf(taxes({ ...beer, goods: 2104 })).consumption_tax).toBe(140);
  });
});

describe('what may be promised', () => {
  it('is nothing more to pay where every rule is sure', () => {
    const { promise, working } = taxes({ goods: 20000, vatClass: 'low' }, 600);
    expect(promise).toEqual({
      level: 'nothing_more',
      asOf: '2026-11-21',
      terms: 'DDP',
      unknown: [],
      weakRows: [],
    });
    expect(working.rows.map(({ id }) => id)).toEqual([
      'cn_cbec_rules:single_txn_limit_cny/2019-01-01',
      'cn_cbec_rules:annual_limit_cny/2019-01-01',
      'cn_cbec_rules:inlimit_duty_factor/2016-04-08',
      'cn_cbec_rules:vat_low_pct/2019-04-01',
      'cn_cbec_rules:inlimit_tax_factor/2016-04-08',
    ]);
    expect(JSON.parse(JSON.stringify(working))).toEqual(working);
  });

  it('is an estimate for classes that have to be checked, and for goods whose classes are unsure', () => {
    const pendant = taxes({ goods: 38900, consumptionTaxKind: 'CHECK_JEWELLERY' });
    expect(pendant.promise.level).toBe('estimate');
    expect(headsOf(pendant).consumption_tax).toBe(3026);
    expect(taxes({ classified: 'M' }).promise.level).toBe('estimate');
    expect(taxes({ classified: 'S' }).promise.level).toBe('nothing_more');
  });

  it.each<[string, Partial<ConsignmentLine>, object, string[]]>([
    [
      'a kind without a row',
      { consumptionTaxKind: 'YACHT' },
      { duty: 0, consumption_tax: null, sales_tax: null },
      ['no_class', 'base_unknown'],
    ],
    [
      'spirits without contents',
      { consumptionTaxKind: 'SPIRITS' },
      { duty: 0, consumption_tax: null, sales_tax: null },
      ['no_class', 'base_unknown'],
    ],
    [
      'a class of VAT without a row',
      { vatClass: 'zero' },
      { duty: 0, consumption_tax: 0, sales_tax: null },
      ['no_rate'],
    ],
  ])('is unknown for %s', (_name, goods, heads, reasons) => {
    const result = taxes(goods);
    expect(headsOf(result)).toEqual(heads);
    expect(result.promise.level).toBe('delivered_at_place');
    expect(
      result.working.steps.flatMap((step) => (step.code === 'unknown' ? [step.params.why.code] : [])),
    ).toEqual(reasons);
  });

  it('explains VAT by its base, rate and the part that is levied', () => {
    const { working } = taxes({ goods: 18000, consumptionTaxKind: 'WINE' }, 2000);
    expect(working.steps.find(({ code }) => code === 'import_vat')).toEqual({
      code: 'import_vat',
      line: 'a',
      params: {
        base: { minor: 22222, currency: 'CNY' },
        rate: { percent: '13' },
        share: { percent: '70' },
        amount: { minor: 2022, currency: 'CNY' },
      },
      rows: ['cn_cbec_rules:vat_std_pct/2019-04-01', 'cn_cbec_rules:inlimit_tax_factor/2016-04-08'],
    });
  });
});

describe('refusals', () => {
  const bags = line({ id: 'bag', quantity: 2, goods: 600000, hs6: '420221' });
  const tea = line({ id: 'tea', quantity: 4, goods: 80000 });

  it('proposes what to keep when it is too much at once', () => {
    const result = refusal({ lines: [tea, bags], freight: 1000 });
    expect(result.reason).toBe('REJECT_SPLIT_ORDER');
    expect(result.split).toEqual({
      now: [
        { line: 'bag', quantity: 1 },
        { line: 'tea', quantity: 4 },
      ],
      later: [{ line: 'bag', quantity: 1 }],
    });
  });

  it('proposes the dearest piece alone when none fits the limit', () => {
    const two = [line({ id: 'x', goods: 510000 }), line({ id: 'y', goods: 520000 })];
    expect(refusal({ lines: two }).split).toEqual({
      now: [{ line: 'y', quantity: 1 }],
      later: [{ line: 'x', quantity: 1 }],
    });
  });

  it('keeps what still fits the year, or nothing', () => {
    expect(refusal({ lines: [tea] }, 2560000).split?.now).toEqual([{ line: 'tea', quantity: 2 }]);
    expect(refusal({ lines: [tea] }, 2599999).split).toEqual({
      now: [],
      later: [{ line: 'tea', quantity: 4 }],
    });
    expect(refusal({ lines: [tea] }, 2599999).reason).toBe('REJECT_ANNUAL_GENERAL_TRADE');
  });

  it('names the lines that are not for retail import', () => {
    const rice = line({ id: 'rice', flags: ['QTY_20KG_YEAR', 'TRQ'] });
    const shrimp = line({ id: 'shrimp', cbecChannel: 'BONDED_ONLY' });
    const cherries = line({ id: 'cherries', cbecChannel: 'GENERAL_TRADE_ONLY' });
    const result = refusal({
      lines: [shrimp, rice, tea, cherries, line({ id: 'x', cbecChannel: undefined })],
    });
    expect(result.lines).toEqual([
      { line: 'cherries', reason: 'general_trade_only' },
      { line: 'rice', reason: 'yearly_quantity' },
      { line: 'shrimp', reason: 'not_retail_import' },
      { line: 'x', reason: 'general_trade_only' },
    ]);
    expect(china({ lines: [shrimp], route: 'bonded', from: 'CN' }).outcome).toBe('reckoned');
  });

  it('follows the rules of the day', () => {
    expect(refusal({ lines: [line({ quantity: 2, goods: 250000 })], date: '2018-12-31' }).reason).toBe(
      'REJECT_SPLIT_ORDER',
    );
    expect(() => china({ lines: [line({ goods: 250000 })], date: '2018-12-31' })).toThrow(
      'No rule "overlimit_single_item_factor" is in force on 2018-12-31.',
    );
  });

  it.each<[string, Partial<Consignment>]>([
    ['another currency', { currency: 'EUR' }],
    ['domestic stock', { route: 'domestic' }],
    ['no lines', { lines: [] }],
    ['two lines of one id', { lines: [line(), line()] }],
    ['no pieces', { lines: [line({ quantity: 0 })] }],
    ['a broken amount', { freight: 0.5 }],
    ['a negative amount', { lines: [line({ goods: -1 })] }],
    ['a voucher worth more than the goods', { lines: [line({ voucher: 10001 })] }],
    ['no date', { date: 'today' }],
  ])('throws for %s', (_name, over) => {
    expect(() => china(over)).toThrow(RangeError);
  });
});
