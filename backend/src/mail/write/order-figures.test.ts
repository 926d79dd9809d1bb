import type { Charge } from '@caravanserai/customs/charges/charge';
import fc from 'fast-check';
import type { FullConsignment } from '../../consignment/record';
import { chargesOf, dueOf, orderFigures, parcelFigures } from './order-figures';
import { TEST_ORDER, UNKNOWN_DUE } from './test-order';

const [TEMPLATE] = TEST_ORDER.consignments;

interface Drawn {
  goods: number;
  voucher: number;
  freight: number;
  credit: number;
  charges: Charge[];
}

function drawn({ goods, voucher, freight, credit, charges }: Drawn): FullConsignment {
  const collected = charges.reduce(
    (sum, one) => sum + (one.collected === 'checkout' ? (one.amount ?? 0) : 0),
    0,
  );
  const line = { ...TEMPLATE!.snapshot.lines[0]!, charges };
  return {
    ...TEMPLATE!,
    goods,
    voucher,
    freight,
    credit,
    charges: collected,
    subtotal: goods - voucher + freight + collected - credit,
    snapshot: { ...TEMPLATE!.snapshot, lines: [line] },
  };
}

const amount = fc.integer({ min: 0, max: 5_000_000 });
const charge: fc.Arbitrary<Charge> = fc.record({
  head: fc.constantFrom('duty' as const, 'sales_tax' as const, 'excise' as const),
  name: fc.constantFrom('', 'VAT'),
  amount,
  collected: fc.constantFrom('checkout' as const, 'border' as const, 'included' as const),
});
const consignment = fc
  .record({
    goods: amount,
    voucher: amount,
    freight: amount,
    credit: amount,
    charges: fc.array(charge, { maxLength: 5 }),
  })
  .map((one) =>
    drawn({
      ...one,
      charges: one.charges.map((each) =>
        each.head === 'sales_tax' ? { ...each, name: 'VAT' } : { ...each, name: '' },
      ),
    }),
  );

/** Fen of a printed amount. */
const fen = (printed: string): number =>
  printed === 'free' ? 0 : Math.round(Number(printed.replaceAll(/CN¥|,/g, '')) * 100);

it('lists for every order figures that add up to what is paid, and with the door to the whole', () => {
  fc.assert(
    fc.property(fc.array(consignment, { minLength: 1, maxLength: 4 }), (consignments) => {
      const figures = orderFigures(consignments, 'en');
      const at = figures.findIndex(({ sum }) => sum);
      const total = (some: typeof figures) => some.reduce((sum, one) => sum + fen(one.amount), 0);
      const paid = consignments.reduce((sum, { subtotal }) => sum + subtotal, 0);
      expect(total(figures.slice(0, at))).toBe(paid);
      expect(fen(figures[at]!.amount)).toBe(paid);
      const later = figures.slice(at + 1);
      if (later.length === 0) return;
      const door = later.slice(0, -1);
      const credit = consignments.reduce((sum, one) => sum + one.credit, 0);
      expect(fen(later.at(-1)!.amount)).toBe(paid + credit + total(door));
      expect(total(door)).toBe(dueOf(consignments));
    }),
  );
});

it('lists for every parcel, beside its goods, figures that add up to its part', () => {
  fc.assert(
    fc.property(consignment, (one) => {
      const figures = parcelFigures(one, 'en');
      const sum = figures.at(-1)!;
      expect(one.goods + figures.slice(0, -1).reduce((all, { amount: each }) => all + fen(each), 0)).toBe(
        fen(sum.amount),
      );
    }),
  );
});

it('says that what nobody knows is not known, and sums nothing up then', () => {
  const figures = orderFigures(UNKNOWN_DUE.consignments, 'en');
  expect(figures.at(-1)).toEqual({ name: 'VAT', amount: 'not known', note: 'Paid by you on delivery' });
  expect(dueOf(UNKNOWN_DUE.consignments)).toBeNull();
  expect(chargesOf(UNKNOWN_DUE.consignments)).toHaveLength(3);
});
