import type { CartProblem, Consignment, ConsignmentLine, QuoteResponse } from '@caravanserai/contracts/quote';
import fc from 'fast-check';
import { setApart } from './set-apart';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

const line = (line_id: string, quantity: number, price: number): ConsignmentLine => ({
  line_id,
  listing_id: `listing_${line_id}`,
  goods_slug: line_id,
  title: { value: line_id, lang: 'en', dir: 'ltr' },
  picture: `/${line_id}.svg`,
  quantity,
  unit_price: eur(price),
  total: eur(price * quantity),
  available: 9,
});

function parcel(key: string, lines: ConsignmentLine[], freight: number): Consignment {
  const goods = lines.reduce((sum, { total }) => sum + total.amount, 0);
  return {
    key,
    merchant: { handle: key, name: key },
    pavilion: { handle: 'rwanda', iso2: 'RW', name: 'Rwanda' },
    route: 'direct_mail',
    place: { code: 'RW-KGL', kind: 'origin', country: 'RW' },
    basis: 'before_import_charges',
    lines,
    delivery: [],
    arrives: null,
    goods_total: eur(goods),
    freight: eur(freight),
    subtotal: eur(goods + freight),
  };
}

function quote(consignments: Consignment[], problems: CartProblem[]): QuoteResponse {
  const sum = (of: (one: Consignment) => number) => consignments.reduce((total, one) => total + of(one), 0);
  return {
    cart_id: 'cart_1',
    ship_to: 'FR',
    currency: 'EUR',
    locale: 'en',
    email: null,
    address: null,
    consignments,
    problems,
    pieces: sum(({ lines }) => lines.reduce((pieces, { quantity }) => pieces + quantity, 0)),
    goods_total: eur(sum(({ goods_total }) => goods_total.amount)),
    freight_total: eur(sum(({ freight }) => freight?.amount ?? 0)),
    total: eur(sum(({ subtotal }) => subtotal.amount)),
    indicative: null,
    ready_to_pay: problems.length === 0,
  };
}

const problem = (line_id: string, code: CartProblem['code']): CartProblem => ({
  line_id,
  code,
  available: null,
  reasons: [],
});

const coffee = parcel('kivu', [line('coffee', 2, 900), line('honey', 1, 700)], 500);
const silk = parcel('atlas', [line('silk', 1, 4200)], 800);

describe('setApart', () => {
  it('leaves a cart without problems as it is', () => {
    expect(setApart(quote([coffee, silk], []))).toEqual({
      consignments: [coffee, silk],
      apart: [],
      pieces: 4,
      goods: eur(6700),
      freight: eur(1300),
      total: eur(8000),
    });
  });

  it('takes a line that cannot be ordered out of its consignment and its sums', () => {
    const view = setApart(quote([coffee, silk], [problem('honey', 'sold_out')]));
    expect(view.apart.map(({ line: one }) => one?.line_id)).toEqual(['honey']);
    expect(view.consignments[0]?.lines.map(({ line_id }) => line_id)).toEqual(['coffee']);
    expect(view.consignments[0]?.subtotal).toEqual(eur(2300));
    expect([view.pieces, view.goods.amount, view.freight.amount, view.total.amount]).toEqual([
      3, 6000, 1300, 7300,
    ]);
  });

  it('drops a consignment, and its freight, when nothing of it is left', () => {
    const view = setApart(quote([coffee, silk], [problem('silk', 'not_to_destination')]));
    expect(view.consignments).toEqual([coffee]);
    expect([view.freight, view.total]).toEqual([eur(500), eur(3000)]);
  });

  it('keeps a line of which fewer are left in its place', () => {
    const view = setApart(quote([coffee], [problem('coffee', 'not_enough')]));
    expect([view.apart, view.consignments]).toEqual([[], [coffee]]);
  });

  it('keeps a problem whose goods are no longer known', () => {
    expect(setApart(quote([coffee], [problem('gone', 'not_public')])).apart).toEqual([
      { problem: problem('gone', 'not_public'), line: null },
    ]);
  });

  it('counts every line once, in its consignment or apart, and its sums add up', () => {
    const cart = fc
      .array(fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9999), fc.boolean()), { minLength: 1 }))
      .map((parcels) => {
        const made = parcels.map((lines, p) =>
          parcel(
            `p${p}`,
            lines.map(([quantity, price], l) => line(`p${p}l${l}`, quantity, price)),
            100 * p,
          ),
        );
        const bad = parcels.flatMap((lines, p) =>
          lines.flatMap(([, , out], l) => (out ? [problem(`p${p}l${l}`, 'sold_out')] : [])),
        );
        return quote(made, bad);
      });
    fc.assert(
      fc.property(cart, (all) => {
        const view = setApart(all);
        const kept = view.consignments.flatMap(({ lines }) => lines);
        const apart = view.apart.flatMap(({ line: one }) => one ?? []);
        const before = all.consignments.flatMap(({ lines }) => lines);
        expect([...kept, ...apart].map(({ line_id }) => line_id).sort()).toEqual(
          before.map(({ line_id }) => line_id).sort(),
        );
        expect(view.total.amount).toBe(view.goods.amount + view.freight.amount);
        expect(view.goods.amount).toBe(kept.reduce((sum, { total }) => sum + total.amount, 0));
      }),
    );
  });
});
