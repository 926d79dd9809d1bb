import fc from 'fast-check';
import { settle, type LineToSettle, type ToSettle } from './settle';

const CURRENCIES = ['CNY', 'EUR', 'KWD', 'JPY'] as const;
const STEP = { CNY: 1, EUR: 1, KWD: 10, JPY: 1 } as const;

/** Orders as reckoning makes them: every amount on the currency's step, promotions as large as what they take off. */
const order = fc.constantFrom(...CURRENCIES).chain((currency) => {
  const minor = (max: number) => fc.nat({ max }).map((n) => n * STEP[currency]);
  const bearer = fc.constantFrom('merchant' as const, 'platform' as const);
  const line = fc
    .record({
      gross: minor(500_000),
      reduction: minor(2_000),
      voucher: minor(2_000),
      freight: minor(9_000),
      charges: minor(50_000),
      bearers: fc.tuple(bearer, bearer),
    })
    .map(({ gross, reduction, voucher, bearers, ...of }): Omit<LineToSettle, 'id'> => {
      const goods = gross - Math.min(gross, reduction);
      const off = Math.min(goods, voucher);
      return {
        ...of,
        gross,
        goods,
        voucher: off,
        promotions: [
          { code: null, automatic: true, minor: gross - goods, borne_by: bearers[0] },
          { code: 'TEN', automatic: false, minor: off, borne_by: bearers[1] },
        ],
      };
    });
  const consignment = fc.record({
    lines: fc.array(line, { minLength: 1, maxLength: 5 }),
    freightOff: minor(500),
    freightBearer: bearer,
    percent: fc.constantFrom('0', '8', '10', '12.5', '3.333'),
  });
  return fc
    .tuple(fc.array(consignment, { minLength: 1, maxLength: 4 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([drawn, part]) => {
      const consignments = drawn.map(({ lines, freightOff, freightBearer, percent }, at): ToSettle => {
        const freight = lines.reduce((sum, each) => sum + each.freight, 0);
        return {
          key: `c${at}`,
          percent,
          lines: lines.map((each, index) => ({ ...each, id: `c${at}l${index}` })),
          delivery: {
            amount: freight + freightOff,
            promotions: [{ code: 'SHIP', automatic: false, minor: freightOff, borne_by: freightBearer }],
          },
        };
      });
      const due = payable(consignments);
      const paid = due - Math.floor((due * part) / STEP[currency]) * STEP[currency] * (part > 0.5 ? 1 : 0);
      return { currency, consignments, paid: Math.max(0, paid) };
    });
});

const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);
const payable = (consignments: readonly ToSettle[]) =>
  sum(
    consignments.flatMap(({ lines }) =>
      lines.map(({ goods, voucher, freight, charges }) => goods - voucher + freight + charges),
    ),
  );

describe('parting the money of an order', () => {
  it('adds up to what was paid, to the last minor unit, over lines and over consignments', () => {
    fc.assert(
      fc.property(order, ({ consignments, paid, currency }) => {
        const settled = settle(consignments, paid, currency);
        expect(sum(settled.map(({ subtotal }) => subtotal))).toBe(paid);
        for (const one of settled)
          for (const key of ['credit', 'subtotal', 'commission', 'merchantAmount'] as const)
            expect(sum(one.lines.map((line) => line[key]))).toBe(one[key]);
      }),
    );
  });

  it('gives every minor unit to somebody: merchant, marketplace or the treasury', () => {
    fc.assert(
      fc.property(order, ({ consignments, paid, currency }) => {
        settle(consignments, paid, currency).forEach((settled, index) => {
          const { lines, delivery } = consignments[index] as ToSettle;
          const borne = sum(
            [...lines.flatMap(({ promotions }) => promotions), ...delivery.promotions].flatMap(
              ({ borne_by, minor }) => (borne_by === 'platform' ? [minor] : []),
            ),
          );
          const charges = sum(lines.map((line) => line.charges));
          expect(settled.merchantAmount + settled.commission + charges).toBe(
            settled.subtotal + settled.credit + borne,
          );
        });
      }),
    );
  });

  it('never takes more commission than the rate says, by a unit at most', () => {
    fc.assert(
      fc.property(order, ({ consignments, paid, currency }) => {
        settle(consignments, paid, currency).forEach(({ commission }, index) => {
          const { lines, percent } = consignments[index] as ToSettle;
          const own = sum(
            lines.map(
              ({ gross, promotions }) =>
                gross -
                sum(promotions.flatMap(({ borne_by, minor }) => (borne_by === 'merchant' ? [minor] : []))),
            ),
          );
          expect(Math.abs(commission - (own * Number(percent)) / 100)).toBeLessThanOrEqual(STEP[currency]);
        });
      }),
    );
  });

  it('keeps all amounts from zero and on the step of the currency', () => {
    fc.assert(
      fc.property(order, ({ consignments, paid, currency }) => {
        for (const { lines } of settle(consignments, paid, currency))
          for (const { credit, subtotal, commission } of lines)
            for (const amount of [credit, subtotal, commission]) {
              expect(amount).toBeGreaterThanOrEqual(0);
              expect(amount % STEP[currency]).toBe(0);
            }
      }),
    );
  });

  it('reckons a case by hand', () => {
    const line = { goods: 9000, gross: 10000, voucher: 1000, freight: 500, charges: 819 };
    const [settled] = settle(
      [
        {
          key: 'c',
          percent: '10',
          lines: [
            {
              ...line,
              id: 'a',
              promotions: [
                { code: null, automatic: true, minor: 1000, borne_by: 'merchant' },
                { code: 'TEN', automatic: false, minor: 1000, borne_by: 'platform' },
              ],
            },
          ],
          delivery: {
            amount: 700,
            promotions: [{ code: 'SHIP', automatic: false, minor: 200, borne_by: 'platform' }],
          },
        },
      ],
      9319,
      'CNY',
    );
    expect(settled).toMatchObject({
      credit: 0,
      subtotal: 9319,
      commission: 900,
      merchantAmount: 9000 - 900 + 700,
    });
  });
});
