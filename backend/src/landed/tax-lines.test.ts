import type { CartLine, CartMethod, CartRecord } from './cart-record';
import type { CartLanding, LandedConsignment } from './land-cart';
import { taxLinesOf } from './tax-lines';

type Charge = { head: string; name: string; amount: number | null; collected: string };

const line = (id: string, goods: number, voucher = 0) => ({ id, goods, voucher }) as CartLine;
const method = (id: string, amount: number, discount = 0) => ({ id, amount, discount }) as CartMethod;
const cart = (lines: CartLine[], methods: CartMethod[] = []) => ({ lines, methods }) as CartRecord;

const vat = (amount: number | null, collected = 'checkout'): Charge => ({
  head: 'sales_tax',
  name: 'VAT',
  amount,
  collected,
});

const landing = (charges: Record<string, Charge[]>, methodId: string | null = null) =>
  ({
    consignments: [
      {
        methodId,
        result: {
          outcome: 'reckoned',
          regime: 'EU_IOSS',
          currency: 'EUR',
          lines: Object.entries(charges).map(([id, each]) => ({ id, charges: each })),
          working: {
            date: '2026-11-22',
            steps: [{ code: 'no_duty', line: 'a' }, { code: 'exchange' }],
            rows: [],
          },
        },
      } as unknown as LandedConsignment,
    ],
  }) as unknown as CartLanding;

describe('taxLinesOf', () => {
  it('makes each tax a percentage of what the line costs after discounts', () => {
    const { lines, adrift } = taxLinesOf(cart([line('a', 3000, 500)]), landing({ a: [vat(525)] }));
    expect(lines).toMatchObject([
      { ownerId: 'a', owner: 'line', code: 'sales_tax', rate: 21, data: { minor: 525, line: 'a' } },
    ]);
    expect(JSON.parse(lines[0]?.data.working ?? '')).toEqual([{ code: 'no_duty', line: 'a' }]);
    expect(adrift).toBe(0);
  });

  it('leaves out what the shop does not take now', () => {
    const charges = [vat(500, 'border'), vat(500, 'included'), vat(null), vat(0)];
    expect(taxLinesOf(cart([line('a', 3000)]), landing({ a: charges })).lines).toEqual([]);
  });

  it('puts the tax of a line that costs nothing at its delivery', () => {
    const { lines } = taxLinesOf(
      cart([line('a', 3000, 3000), line('b', 9000)], [method('m', 600)]),
      landing({ a: [vat(300)] }, 'm'),
    );
    expect(lines).toMatchObject([
      { ownerId: 'm', owner: 'method', rate: 50, data: { line: 'a', minor: 300 } },
    ]);
  });

  it('puts it at the dearest that costs something where the delivery is free too', () => {
    const { lines } = taxLinesOf(
      cart([line('a', 3000, 3000), line('b', 9000), line('c', 600)], [method('m', 600, 600)]),
      landing({ a: [vat(300)] }, 'm'),
    );
    expect(lines).toMatchObject([{ ownerId: 'b', owner: 'line', data: { line: 'a', minor: 300 } }]);
  });

  it('says how much has no place where nothing costs anything', () => {
    expect(taxLinesOf(cart([line('a', 3000, 3000)]), landing({ a: [vat(300), vat(20)] }))).toEqual({
      lines: [],
      adrift: 320,
    });
  });
});
