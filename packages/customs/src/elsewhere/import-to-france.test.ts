import { headsOf, line, stepCodes } from '../../test/cases';
import { one, three, to } from '../../test/parcels';
import { SEED_RULES } from '../../test/seed-rules';
import type { Consignment } from '../charges/consignment';

describe('France', () => {
  it('up to 150 euros: a flat duty for each of three subheadings and VAT at checkout', () => {
    const parcel = to('FR', 'EUR', three(5000, 5000, 4999));
    expect(parcel.totals).toMatchObject({ checkout: 900 + 3000, border: 0, landed: 14999 + 3900 });
    expect(headsOf(parcel, 'c')).toEqual({ duty: 300, sales_tax: 1000 });
    expect(parcel.promise).toMatchObject({ level: 'estimate', terms: 'DDP', unknown: [] });
    expect(parcel.promise.weakRows).toEqual([
      'destinations:FR/EU_IOSS/2026-07-01',
      'tax_bases:EU/EU_IOSS/low/2021-07-01',
    ]);
  });

  it('counts subheadings, not pieces or lines', () => {
    const lines = [
      line({ id: 'a', goods: 3000, quantity: 3 }),
      line({ id: 'b', goods: 1000 }),
      line({ id: 'c', goods: 0 }),
    ];
    const parcel = to('FR', 'EUR', { lines });
    expect(parcel.totals.heads.duty).toBe(300);
    const flat = parcel.working.steps.find(({ code }) => code === 'flat_duty');
    const euros = (minor: number) => ({ minor, currency: 'EUR' });
    expect(flat?.params).toEqual({ headings: { count: 1 }, each: euros(300), amount: euros(300) });
    expect(['a', 'b', 'c'].map((id) => headsOf(parcel, id).duty)).toEqual([225, 75, 0]);
  });

  it('over 150 euros: duty by a tariff nobody has, so delivered at place', () => {
    const parcel = to('FR', 'EUR', three(5000, 5000, 5001));
    expect(parcel.promise).toMatchObject({
      level: 'delivered_at_place',
      terms: 'DAP',
      unknown: ['duty', 'sales_tax'],
    });
    expect(parcel.totals).toMatchObject({ checkout: 0, landed: null, payNow: 15001 });
    expect(stepCodes(parcel)).toEqual(expect.arrayContaining(['over_threshold', 'unknown', 'carrier_fee']));
  });

  it('150.00 is within, freight does not count, vouchers do', () => {
    const regime = (over: Partial<Consignment>) => stepCodes(to('FR', 'EUR', over));
    expect(regime({ ...one(15000), freight: 900 })).toContain('up_to_threshold');
    expect(regime(one(16000, { voucher: 1000 }))).toContain('up_to_threshold');
    expect(regime(one(15001))).toContain('over_threshold');
  });

  it('takes currencies as Medusa stores them', () => {
    expect(to('FR', 'eur', one(5000))).toEqual(to('FR', 'EUR', one(5000)));
  });

  it('had no duty on small parcels before July 2026, so nothing more was to pay', () => {
    const before = to('FR', 'EUR', { ...three(5000, 5000, 4999), date: '2026-06-30' });
    expect(before.totals.checkout).toBe(3000);
    expect(before.promise.level).toBe('nothing_more');
    expect(to('FR', 'EUR', { ...one(5000), date: '2028-07-01' }).regime).toBe('DAP_UNKNOWN');
  });

  it('reckons duty into the border tax once there is a tariff', () => {
    const tariff = {
      dest: 'EU',
      hs_prefix: '4420',
      origin: '*',
      pct: '12.8',
      source: 'test',
      conf: 'S',
    } as const;
    const rules = { ...SEED_RULES, tariffs: [...SEED_RULES.tariffs, { ...tariff, id: 'tariffs:test' }] };
    const parcel = to('FR', 'EUR', { ...one(20000), freight: 1000 }, rules);
    expect(headsOf(parcel)).toEqual({ duty: 2688, sales_tax: 4738 });
    expect(parcel.totals).toMatchObject({ checkout: 0, border: 7426, landed: 21000 + 7426 });
    expect(parcel.promise).toMatchObject({ level: 'estimate', terms: 'DAP' });
  });

  it('does not know the flat duty of goods without a code', () => {
    expect(to('FR', 'EUR', one(5000, { hs6: '' })).promise.unknown).toEqual(['duty']);
  });
});
