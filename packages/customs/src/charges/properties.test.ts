import { currency } from '@caravanserai/money/currencies';
import fc from 'fast-check';
import { SEED_RULES } from '../../test/seed-rules';
import { landedCost } from '../landed-cost';
import { STEP_VALUES } from '../working/step-values';
import { TAX_HEADS, type TaxHead } from './charge';
import type { Consignment, ConsignmentLine } from './consignment';
import type { LandedCost, Refusal } from './landed-cost-result';

/** Mutation testing asks the same many times over, with fewer runs each. */
const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300) };

/** Where a case is sent, in which currency, and what a piece may cost there, in steps of the currency. */
const journeys = [
  { dest: 'CN', from: 'RW', currency: 'CNY', most: 120_000 },
  { dest: 'FR', from: 'RW', currency: 'EUR', most: 4_000 },
  { dest: 'DE', from: 'RW', currency: 'EUR', most: 8_000 },
  { dest: 'FR', from: 'IT', currency: 'EUR', most: 40_000 },
  { dest: 'HU', from: 'CN', currency: 'HUF', most: 1_500_000 },
  { dest: 'GB', from: 'CN', currency: 'GBP', most: 5_000 },
  { dest: 'KW', from: 'CN', currency: 'KWD', most: 4_000 },
  { dest: 'KZ', from: 'CN', currency: 'KZT', most: 6_000_000 },
  { dest: 'AU', from: 'CL', currency: 'AUD', most: 40_000 },
  { dest: 'AE', from: 'CN', currency: 'AED', most: 40_000 },
  { dest: 'JP', from: 'CN', currency: 'JPY', most: 5_000 },
  { dest: 'BR', from: 'CN', currency: 'USD', most: 4_000 },
  { dest: 'NZ', from: 'CN', currency: 'NZD', most: 90_000 },
] as const;

const kinds = [
  {},
  { vatClass: 'low' },
  { consumptionTaxKind: 'WINE' },
  { consumptionTaxKind: 'SPIRITS', netMillilitres: 700 },
  { consumptionTaxKind: 'BEER_PER_TONNE', netMillilitres: 330 },
  { consumptionTaxKind: 'COSMETIC_THRESHOLD', netMillilitres: 50 },
  { consumptionTaxKind: 'CHECK_JEWELLERY' },
] as const;

const goodsOf = (most: number, step: number, dest: string) =>
  fc.record({
    quantity: fc.integer({ min: 1, max: 4 }),
    price: fc.integer({ min: 1, max: most }).map((steps) => steps * step),
    hs6: fc.constantFrom('090421', '090121', '630120', '330499'),
    origin: fc.constantFrom('RW', 'CN', 'CL'),
    netGrams: fc.constantFrom(50, 250, 1000),
    kind: dest === 'CN' ? fc.constantFrom(...kinds) : fc.constant({}),
  });

type Goods = ReturnType<typeof goodsOf> extends fc.Arbitrary<infer Value> ? Value : never;

const asLine = ({ price, kind, ...goods }: Goods, id: string): ConsignmentLine => ({
  ...goods,
  ...kind,
  id,
  goods: price * goods.quantity,
  flags: [],
  cbecChannel: 'BOTH',
});

interface Case {
  readonly goods: readonly Goods[];
  readonly parcel: Omit<Consignment, 'lines'>;
}

const cases = (lines: { minLength: number; maxLength: number }): fc.Arbitrary<Case> =>
  fc.constantFrom(...journeys).chain(({ most, ...journey }) => {
    const step = currency(journey.currency).minorStep;
    const parcel = fc.record({
      freight: fc.nat(2000).map((steps) => steps * step),
      insurance: fc.nat(50).map((steps) => steps * step),
      grossGrams: fc.integer({ min: 100, max: 40_000 }),
    });
    return fc.record({
      goods: fc.array(goodsOf(most, step, journey.dest), lines),
      parcel: parcel.map((each) => ({
        ...journey,
        ...each,
        route: 'direct_mail' as const,
        date: '2026-11-21',
      })),
    });
  });

const idOf = (index: number): string => `line-${String(index).padStart(2, '0')}`;
const land = ({ goods, parcel }: Case, change: (lines: ConsignmentLine[]) => ConsignmentLine[] = (l) => l) =>
  landedCost({ ...parcel, lines: change(goods.map((each, index) => asLine(each, idOf(index)))) }, SEED_RULES);

const outcomeOf = (result: LandedCost | Refusal): LandedCost | undefined =>
  result.outcome === 'reckoned' ? result : undefined;

/** What must stay the same for two workings to be within one rule, one limit state and one class. */
const regimeOf = (result: LandedCost): string =>
  result.working.steps
    .filter(({ code }) =>
      [
        'within_limits',
        'single_item_over_limit',
        'up_to_threshold',
        'over_threshold',
        'over_weight',
      ].includes(code),
    )
    .map(({ code, line }) => `${code}:${line ?? ''}`)
    .concat(
      result.working.steps.flatMap((step) =>
        step.code === 'class_by_value' ? [step.params.class.code] : [],
      ),
    )
    .sort()
    .join();

const taxOf = (result: LandedCost, line: string, head: TaxHead): number | null =>
  result.lines
    .filter(({ id }) => id.startsWith(line))
    .flatMap(({ charges }) => charges)
    .filter((each) => each.head === head)
    .reduce<number | null>((sum, { amount }) => (sum === null || amount === null ? null : sum + amount), 0);

describe('landed cost, whatever is in the parcel and wherever it goes', () => {
  it('adds up to the last minor unit, on the step of the currency', () => {
    fc.assert(
      fc.property(cases({ minLength: 1, maxLength: 6 }), (given) => {
        const result = outcomeOf(land(given));
        fc.pre(result !== undefined);
        const { lines, totals } = result;
        const add = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
        const taken = lines.flatMap(({ charges }) => charges);
        const step = currency(given.parcel.currency).minorStep;
        for (const { amount } of taken) expect((amount ?? 0) % step).toBe(0);
        expect(add(lines.map(({ freight }) => freight))).toBe(given.parcel.freight);
        expect(add(lines.map(({ insurance }) => insurance))).toBe(given.parcel.insurance ?? 0);
        expect(add(lines.map(({ goods }) => goods))).toBe(add(given.goods.map((g) => g.price * g.quantity)));
        const known = add(taken.map(({ amount }) => amount ?? 0));
        expect(totals.checkout + totals.border + totals.included).toBe(known);
        const before = totals.goods - totals.voucher + totals.freight + totals.insurance;
        expect(totals.payNow).toBe(before + totals.checkout);
        const unknown = taken.some(({ amount }) => amount === null);
        expect(totals.landed).toBe(unknown ? null : before + known);
        const heads = TAX_HEADS.map((head) => totals.heads[head]);
        if (!unknown) expect(add(heads.map((amount) => amount ?? 0))).toBe(known);
        expect(result.promise.level === 'delivered_at_place').toBe(unknown);
      }),
      RUNS,
    );
  });

  it('never depends on the order of lines', () => {
    fc.assert(
      fc.property(cases({ minLength: 2, maxLength: 6 }), fc.nat(5), (given, turn) => {
        const turned = land(given, (lines) => [...lines.slice(turn), ...lines.slice(0, turn)].reverse());
        expect(turned).toEqual(land(given));
      }),
      RUNS,
    );
  });

  it('never takes less tax of a line for more of the same goods', () => {
    fc.assert(
      fc.property(cases({ minLength: 1, maxLength: 4 }), fc.nat(3), (given, at) => {
        const index = at % given.goods.length;
        const id = idOf(index);
        const more = given.goods.map((each, i) =>
          i === index ? { ...each, quantity: each.quantity + 1 } : each,
        );
        const [less, greater] = [outcomeOf(land(given)), outcomeOf(land({ ...given, goods: more }))];
        fc.pre(less !== undefined && greater !== undefined && regimeOf(less) === regimeOf(greater));
        const step = currency(given.parcel.currency).minorStep;
        for (const head of TAX_HEADS) {
          const [before, after] = [taxOf(less, id, head), taxOf(greater, id, head)];
          // A charge reckoned once per consignment is spread by value: rounding may shift one step of it.
          const slack = given.goods.length > 1 ? step : 0;
          if (before !== null && after !== null) expect(after).toBeGreaterThanOrEqual(before - slack);
        }
        if (given.goods.length === 1 && less.totals.landed !== null && greater.totals.landed !== null) {
          expect(greater.totals.landed).toBeGreaterThan(less.totals.landed);
        }
      }),
      RUNS,
    );
  });

  it('moves tax by at most one step per head and line when a line is split', () => {
    const split = (lines: ConsignmentLine[], at: number): ConsignmentLine[] =>
      lines.flatMap((each, index) => {
        if (index !== at || each.quantity < 2) return [each];
        const price = each.goods / each.quantity;
        const rest = each.quantity - 1;
        return [
          { ...each, id: `${each.id}-a`, quantity: 1, goods: price },
          { ...each, id: `${each.id}-b`, quantity: rest, goods: price * rest },
        ];
      });
    fc.assert(
      fc.property(cases({ minLength: 1, maxLength: 5 }), fc.nat(4), (given, at) => {
        const index = at % given.goods.length;
        const whole = land(given);
        const parts = land(given, (lines) => split(lines, index));
        expect(parts.outcome).toBe(whole.outcome);
        const [before, after] = [outcomeOf(whole), outcomeOf(parts)];
        fc.pre(before !== undefined && after !== undefined);
        const step = currency(given.parcel.currency).minorStep;
        for (const head of TAX_HEADS) {
          const [was, is] = [before.totals.heads[head], after.totals.heads[head]];
          expect(is === null).toBe(was === null);
          expect(Math.abs((is ?? 0) - (was ?? 0))).toBeLessThanOrEqual(step * after.lines.length);
        }
      }),
      RUNS,
    );
  });

  it('takes of a parcel into China the same tax whatever vouchers take off goods and delivery', () => {
    const intoChina = cases({ minLength: 1, maxLength: 5 }).filter(({ parcel }) => parcel.dest === 'CN');
    fc.assert(
      fc.property(intoChina, fc.integer({ min: 0, max: 100 }), (given, percent) => {
        const off = (minor: number): number => Math.floor((minor * percent) / 100);
        const { freight } = given.parcel;
        const before = land(given);
        const parcel = { ...given.parcel, freight: freight - off(freight), freightVoucher: off(freight) };
        const after = land({ ...given, parcel }, (lines) =>
          lines.map((each) => ({ ...each, voucher: off(each.goods) })),
        );
        expect(after.outcome).toBe(before.outcome);
        expect(after.limits).toEqual(before.limits);
        const heads = (result: typeof before) => outcomeOf(result)?.lines.map(({ charges }) => charges);
        expect(heads(after)).toEqual(heads(before));
      }),
      RUNS,
    );
  });

  it('rests every figure on rules that it names, and never calls an unknown a zero', () => {
    fc.assert(
      fc.property(cases({ minLength: 1, maxLength: 4 }), (given) => {
        const { working, outcome } = land(given);
        const cited = new Set(working.rows.map(({ id }) => id));
        for (const step of working.steps) {
          expect(Object.keys(step.params).sort()).toEqual([...STEP_VALUES[step.code]].sort());
          for (const id of step.rows) expect(cited.has(id)).toBe(true);
        }
        const result = land(given);
        if (outcome === 'refused' || result.outcome === 'refused') return;
        const unknowns = new Set(
          working.steps.flatMap((step) => (step.code === 'unknown' ? [step.params.head.code] : [])),
        );
        for (const head of result.promise.unknown) expect(unknowns).toContain(head);
        expect(result.promise.level === 'nothing_more').toBe(
          result.promise.terms === 'DDP' &&
            result.promise.weakRows.length === 0 &&
            !working.steps.some(({ code }) => code.startsWith('class_to') || code.startsWith('class_as')),
        );
      }),
      RUNS,
    );
  });
});
