import fc from 'fast-check';
import { ledgerPart } from './ledger-part';
import { sharesOfPieces } from './pieces';
import {
  NOTHING,
  refundFor,
  refundTotal,
  wholeRefund,
  withinCaptured,
  type Paid,
  type PaidLine,
  type RefundLine,
  type RefundTerms,
} from './refund';

const line = (over: Partial<PaidLine> = {}): PaidLine => ({
  ...{ id: 'a', quantity: 3, goods: 1000, voucher: 100, freight: 250, charges: 91, credit: 0 },
  ...over,
});
const ALL: RefundTerms = { freight: 'all', standardFreight: null, taxes: true, step: 1 };
const first = (id: string, quantity: number) => ({ id, quantity, before: 0, given: NOTHING });
const sum = (of: keyof Paid | 'amount', parts: readonly RefundLine[]) =>
  parts.reduce((total, part) => total + part[of], 0);

const step = fc.constantFrom(1, 10);
const paidLine = (id: string, unit: number): fc.Arbitrary<PaidLine> =>
  fc
    .record({
      quantity: fc.integer({ min: 1, max: 9 }),
      goods: fc.integer({ min: 0, max: 90_000 }),
      voucher: fc.integer({ min: 0, max: 90_000 }),
      freight: fc.integer({ min: 0, max: 9_000 }),
      charges: fc.integer({ min: 0, max: 9_000 }),
      credit: fc.integer({ min: 0, max: 90_000 }),
    })
    .map(({ quantity, goods, voucher, freight, charges, credit }) => {
      const off = Math.min(goods, voucher);
      const used = Math.min(goods - off + freight + charges, credit);
      return {
        ...{ id, quantity, goods: goods * unit, voucher: off * unit },
        ...{ freight: freight * unit, charges: charges * unit, credit: used * unit },
      };
    });
const consignment = step.chain((unit) =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => paidLine(`l${index}`, unit))))
    .map((lines) => ({ lines, step: unit })),
);
const subtotal = (lines: readonly PaidLine[]) =>
  lines.reduce((total, l) => total + l.goods - l.voucher + l.freight + l.charges - l.credit, 0);

/** Gives pieces back one random handful after another, until none is left. */
function allRequests(
  lines: readonly PaidLine[],
  picks: readonly number[],
  terms: RefundTerms,
): RefundLine[][] {
  const gone = new Map<string, { pieces: number; given: Paid }>();
  const requests: RefundLine[][] = [];
  let pick = 0;
  for (;;) {
    const open = lines.filter(({ id, quantity }) => (gone.get(id)?.pieces ?? 0) < quantity);
    const [chosen] = open.slice((picks[pick % picks.length] ?? 0) % Math.max(1, open.length));
    if (!chosen) return requests;
    const was = gone.get(chosen.id) ?? { pieces: 0, given: NOTHING };
    const left = chosen.quantity - was.pieces;
    const quantity = 1 + ((picks[(pick + 1) % picks.length] ?? 0) % left);
    const back = refundFor(lines, [{ id: chosen.id, quantity, before: was.pieces, given: was.given }], terms);
    requests.push(back);
    gone.set(chosen.id, {
      pieces: was.pieces + quantity,
      given: refundTotal([...back, { ...was.given, id: chosen.id, quantity: was.pieces || 1, amount: 0 }]),
    });
    pick += 2;
  }
}
const picks = fc.array(fc.nat(1000), { minLength: 2, maxLength: 30 });

describe('refunds', () => {
  it('give a whole consignment back to what was paid for it', () => {
    fc.assert(
      fc.property(consignment, ({ lines, step: unit }) => {
        expect(refundTotal(wholeRefund(lines, unit)).amount).toBe(subtotal(lines));
      }),
    );
  });

  it('of any number of requests add up to what was paid, to the last minor unit', () => {
    fc.assert(
      fc.property(consignment, picks, ({ lines, step: unit }, chosen) => {
        const requests = allRequests(lines, chosen, { ...ALL, step: unit });
        expect(requests.reduce((total, request) => total + sum('amount', request), 0)).toBe(subtotal(lines));
      }),
    );
  });

  it('are never below nothing, and never more than was paid, whatever the terms', () => {
    const terms = fc.record({
      freight: fc.constantFrom('all' as const, 'standard' as const, 'none' as const),
      standardFreight: fc.option(fc.integer({ min: 0, max: 900 }).map((units) => units * 10)),
      taxes: fc.boolean(),
    });
    fc.assert(
      fc.property(consignment, picks, terms, ({ lines, step: unit }, chosen, given) => {
        const requests = allRequests(lines, chosen, { ...given, step: unit });
        for (const part of requests.flat())
          for (const amount of [
            part.goods,
            part.voucher,
            part.freight,
            part.charges,
            part.credit,
            part.amount,
          ])
            expect(amount).toBeGreaterThanOrEqual(0);
        for (const part of requests.flat())
          expect(part.amount).toBe(part.goods - part.voucher + part.freight + part.charges - part.credit);
        const back = requests.flat();
        const freight = lines.reduce((total, one) => total + one.freight, 0);
        expect(sum('freight', back)).toBe(
          given.freight === 'none'
            ? 0
            : given.freight === 'all'
              ? freight
              : Math.min(freight, given.standardFreight ?? freight),
        );
        if (!given.taxes) expect(sum('charges', back)).toBe(0);
        expect(sum('goods', back)).toBe(lines.reduce((total, one) => total + one.goods, 0));
      }),
    );
  });

  it('stay in the steps of their currency', () => {
    fc.assert(
      fc.property(consignment, picks, ({ lines, step: unit }, chosen) => {
        for (const part of allRequests(lines, chosen, { ...ALL, step: unit }).flat())
          expect(part.amount % unit).toBe(0);
      }),
    );
  });

  it('are reckoned by the piece: the first ones carry what doesn’t come out even', () => {
    const [two] = refundFor([line()], [first('a', 2)], ALL);
    expect(two).toEqual({
      ...{ id: 'a', quantity: 2, goods: 667, voucher: 67, freight: 167, charges: 61, credit: 0, amount: 828 },
    });
    const given = { goods: 667, voucher: 67, freight: 167, charges: 61, credit: 0 };
    const [third] = refundFor([line()], [{ id: 'a', quantity: 1, before: 2, given }], ALL);
    expect(third).toMatchObject({ goods: 333, voucher: 33, freight: 83, charges: 30, amount: 413 });
  });

  it('of a withdrawal give back the least expensive standard delivery, not the faster one that was chosen', () => {
    const lines = [line(), line({ id: 'b', quantity: 1, freight: 750 })];
    const terms: RefundTerms = { ...ALL, freight: 'standard', standardFreight: 600 };
    const back = refundFor(lines, [first('a', 3), first('b', 1)], terms);
    expect(back.map(({ freight }) => freight)).toEqual([150, 450]);
  });

  it('leave out taxes that came too late, and the delivery where the term says so', () => {
    const [back] = refundFor([line()], [first('a', 3)], { ...ALL, freight: 'none', taxes: false });
    expect(back).toMatchObject({ goods: 1000, voucher: 100, freight: 0, charges: 0, amount: 900 });
  });

  it('give gift cards’ part back as no money', () => {
    const [back] = refundFor([line({ credit: 1241 })], [first('a', 3)], ALL);
    expect(back?.amount).toBe(0);
  });

  it('refuse more pieces than are left, and lines of another consignment', () => {
    expect(() => refundFor([line()], [{ ...first('a', 2), before: 2 }], ALL)).toThrow(RangeError);
    expect(() => refundFor([line()], [first('x', 1)], ALL)).toThrow('No line x');
  });

  it('never exceed what is left of the captured amount', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9999), fc.nat(9999), (amount, captured, refunded) => {
        const back = withinCaptured(amount, captured, Math.min(captured, refunded));
        expect(back).toBeGreaterThanOrEqual(0);
        expect(back + Math.min(captured, refunded)).toBeLessThanOrEqual(captured);
        expect(back).toBeLessThanOrEqual(amount);
      }),
    );
    expect(withinCaptured(500, 1000, 700)).toBe(300);
    expect(withinCaptured(500, 1000, 1200)).toBe(0);
  });
});

describe('pieces of a line', () => {
  it('carry the whole amount, however they are taken', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 50 }), fc.nat(50), (total, count, cut) => {
        const some = 1 + (cut % count);
        const rest = count - some;
        const parts =
          sharesOfPieces(total, count, { before: 0, quantity: some, step: 1 }) +
          (rest > 0 ? sharesOfPieces(total, count, { before: some, quantity: rest, step: 1 }) : 0);
        expect(parts).toBe(total);
      }),
    );
  });

  it.each([
    [0, 0],
    [0, 4],
    [-1, 1],
    [2, 2],
    [0, 1.5],
  ])('are refused before %d, quantity %d of three', (before, quantity) => {
    expect(() => sharesOfPieces(10, 3, { before, quantity, step: 1 })).toThrow(RangeError);
  });
});

describe('the part of the year that comes back', () => {
  it('adds up to the whole over all pieces', () => {
    fc.assert(
      fc.property(fc.nat(2_600_000), consignment, (dutiable, { lines }) => {
        const parts = lines.flatMap(({ id, quantity }) =>
          Array.from({ length: quantity }, (_, before) =>
            ledgerPart(dutiable, lines, [{ id, quantity: 1, before }]),
          ),
        );
        expect(parts.reduce((total, part) => total + part, 0)).toBe(dutiable);
      }),
    );
  });

  it('goes by what goods and freight cost', () => {
    const lines = [
      line({ goods: 300, voucher: 0, freight: 0, quantity: 1 }),
      line({ id: 'b', goods: 100, voucher: 0, freight: 0, quantity: 1 }),
    ];
    expect(ledgerPart(4000, lines, [{ id: 'a', quantity: 1, before: 0 }])).toBe(3000);
  });

  it('is what customs counted of the goods, whatever a voucher took off them', () => {
    const free = line({ goods: 100, voucher: 100, freight: 0, quantity: 1 });
    const lines = [free, line({ id: 'b', goods: 100, voucher: 0, freight: 0, quantity: 1 })];
    const back = (id: string) => ledgerPart(200, lines, [{ id, quantity: 1, before: 0 }]);
    expect([back('a'), back('b')]).toEqual([100, 100]);
  });
});
