import { consignment, headsOf, line, reckoned, stepCodes } from '../../test/cases';
import { SEED_RULES } from '../../test/seed-rules';
import type { ConsignmentLine } from '../charges/consignment';
import type { LandedCost } from '../charges/landed-cost-result';
import { landedCost } from '../landed-cost';

const settled = { valid_from: '2026-01-01', valid_to: '', source: 'test', conf: 'S' } as const;
const rules = {
  ...SEED_RULES,
  vat: [
    { ...settled, id: 'vat:standard', dest: 'GB', tax_class: 'standard', name: 'VAT', pct: '20' },
    { ...settled, id: 'vat:zero', dest: 'GB', tax_class: 'zero', name: 'VAT', pct: '0' },
  ],
  vatClasses: [
    { ...settled, id: 'class:food', dest: 'GB', hs_prefix: '09', tax_class: 'zero' },
    { ...settled, id: 'class:bags', dest: 'GB', hs_prefix: '4202', tax_class: 'standard' },
  ],
};
const parcel = (goods: Partial<ConsignmentLine>, given = rules, from = 'RW'): LandedCost => {
  const route = from === 'GB' ? 'domestic' : 'direct_mail';
  const over = { dest: 'GB', from, route, currency: 'GBP' } as const;
  return reckoned(landedCost(consignment({ ...over, lines: [line({ hs6: '090421', ...goods })] }), given));
};
const taxRows = (result: LandedCost) =>
  result.working.steps.find(({ code }) => code === 'sales_tax' || code === 'tax_included')?.rows;

describe.each(['RW', 'GB'])('the VAT class of goods from %s', (from) => {
  it('is that of their heading, with its row named beside the rate', () => {
    const food = parcel({}, rules, from);
    expect(headsOf(food).sales_tax).toBe(0);
    expect(taxRows(food)).toEqual(['class:food', 'vat:zero']);
    expect(food.promise.level).toBe('nothing_more');
    const bag = parcel({ hs6: '420221' }, rules, from);
    expect(headsOf(bag).sales_tax).toBe(2000);
    expect(taxRows(bag)?.[0]).toBe('class:bags');
    expect(bag.promise.level).toBe('nothing_more');
  });

  it('is the one the line names, whatever its heading says', () => {
    const bag = parcel({ hs6: '420221', vatClass: 'zero' }, rules, from);
    expect(headsOf(bag).sales_tax).toBe(0);
    expect(taxRows(bag)).toEqual(['vat:zero']);
    expect(stepCodes(parcel({ hs6: '', vatClass: 'zero' }, rules, from))).not.toContain(
      'classification_unsure',
    );
  });

  it('is an estimate at the standard rate where no row speaks of the heading or there is none', () => {
    for (const hs6 of ['180690', '']) {
      const unsure = parcel({ hs6 }, rules, from);
      expect(headsOf(unsure).sales_tax).toBe(2000);
      expect(unsure.working.steps).toContainEqual({
        code: 'classification_unsure',
        line: 'a',
        params: {},
        rows: [],
      });
      expect(unsure.promise).toMatchObject({ level: 'estimate', unknown: [] });
    }
  });

  it('is an estimate where the heading itself is in doubt, but not where all goods are in one class', () => {
    expect(parcel({ classified: 'S' }, rules, from).promise.level).toBe('nothing_more');
    expect(parcel({ classified: 'M' }, rules, from).promise.level).toBe('estimate');
    const all = { ...settled, id: 'class:all', dest: 'GB', hs_prefix: '', tax_class: 'standard' };
    const flat = parcel({ classified: 'M' }, { ...rules, vatClasses: [all] }, from);
    expect(flat.promise.level).toBe('nothing_more');
  });

  it('leaves the tax unknown where its class has no rate', () => {
    const free = rules.vat.map((row) => ({ ...row, pct: '' }));
    expect(parcel({}, { ...rules, vat: free }, from).promise.unknown).toEqual(['sales_tax']);
  });
});
