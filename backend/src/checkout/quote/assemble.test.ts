import { quoteResponse } from '@caravanserai/contracts/quote';
import { charge } from '@caravanserai/customs/charges/charge';
import fc from 'fast-check';
import { assembleQuote, type QuoteParts } from './assemble';
import { context, facts, landed, line, reckoned, refused, vat } from './test-cases';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const parts = (over: Partial<QuoteParts>): QuoteParts => ({
  cartId: 'cart_1',
  email: null,
  address: null,
  consignments: [],
  problems: [],
  credit: 0,
  vouchers: [],
  ...over,
});
const address = {
  full_name: 'Ana',
  company: '',
  address_1: 'Rue',
  address_2: '',
  city: 'Paris',
  province: '',
  postal_code: '75001',
  country: 'FR',
  phone: '',
  note: '',
};

describe('assembleQuote', () => {
  const one = parts({ consignments: [landed(['a'], reckoned({ a: [charge('duty', 300), vat(500)] }))] });

  it('has the shape of the contract', () => {
    const quote = {
      ...assembleQuote(one, context([line('a')])),
      version: 'v',
      changes: [],
      indicative: null,
    };
    expect(quoteResponse.safeParse(quote).error).toBeUndefined();
  });

  it('sums goods, freight after its discount, and each charge by head, to the total', () => {
    const quote = assembleQuote(one, context([line('a')]));
    const [consignment] = quote.consignments;
    expect(consignment?.freight).toEqual(eur(500));
    expect(quote.charges.map(({ words, amount }) => [words, amount?.amount])).toEqual([
      ['Customs duty', 300],
      ['VAT', 500],
    ]);
    expect([quote.total, quote.due_on_delivery, quote.landed]).toEqual([eur(3300), eur(0), eur(3300)]);
    expect(consignment?.lines[0]?.landed).toEqual(eur(3300));
  });

  it('names the chosen delivery with the cart’s own price, the others with theirs', () => {
    const [consignment] = assembleQuote(one, context([line('a')])).consignments;
    expect(
      consignment?.delivery.map(({ id, transport, price, chosen }) => [id, transport, price.amount, chosen]),
    ).toEqual([
      ['so_air', 'air', 500, true],
      ['so_sea', 'sea', 500, false],
    ]);
  });

  it('keeps what is unknown unknown, and asks for consent', () => {
    const cost = reckoned({ a: [charge('duty', null), vat(500)] });
    const unsure = { ...cost, promise: { ...cost.promise, level: 'delivered_at_place' as const } };
    const quote = assembleQuote(parts({ consignments: [landed(['a'], unsure)] }), context([line('a')]));
    expect(quote.due_on_delivery).toBeNull();
    expect(quote.landed).toBeNull();
    expect(quote.total).toEqual(eur(3000));
    expect(quote.consent_needed).toBe(true);
    expect(quote.charges.find(({ head }) => head === 'duty')).toMatchObject({
      amount: null,
      collected: 'border',
    });
  });

  it('states no charge for what is refused, and proposes the split', () => {
    const quote = assembleQuote(
      parts({ email: 'a@example.com', address, consignments: [landed(['a'], refused())] }),
      context([line('a')]),
    );
    const [consignment] = quote.consignments;
    expect(consignment).toMatchObject({ charges: [], landed: null, due_on_delivery: null, promise: null });
    expect(consignment?.subtotal).toEqual(eur(2500));
    expect(consignment?.refusal?.split).toEqual({
      now: [{ line_id: 'a', quantity: 1 }],
      later: [{ line_id: 'a', quantity: 1 }],
    });
    expect(consignment?.limits?.value).toEqual(eur(600000));
    expect(quote.ready_to_pay).toBe(false);
  });

  it('counts no line that can’t be ordered, and shows it with its problem', () => {
    const sold = { line_id: 'b', code: 'sold_out' as const, available: 0, reasons: [] };
    const quote = assembleQuote(
      { ...one, email: 'a@example.com', address, problems: [sold] },
      context([line('a'), line('b', { facts: facts({ listing_id: 'listing_2' }) })]),
    );
    expect(quote.pieces).toBe(2);
    expect(quote.problems[0]?.line?.listing_id).toBe('listing_2');
    expect(quote.goods_total).toEqual(eur(2000));
    expect(quote.ready_to_pay).toBe(false);
  });

  it('is ready with e-mail, address and a delivery in every consignment', () => {
    const ready = { ...one, email: 'a@example.com', address };
    expect(assembleQuote(ready, context([line('a')])).ready_to_pay).toBe(true);
    expect(assembleQuote(ready, context([line('a')], { methods: [] })).ready_to_pay).toBe(false);
    expect(assembleQuote({ ...ready, email: null }, context([line('a')])).ready_to_pay).toBe(false);
    expect(assembleQuote(parts({ email: 'a@example.com', address }), context([])).ready_to_pay).toBe(false);
  });

  it('takes gift cards off last, never below nothing', () => {
    expect(assembleQuote({ ...one, credit: 300 }, context([line('a')])).total).toEqual(eur(3000));
    const all = assembleQuote({ ...one, credit: 9999 }, context([line('a')]));
    expect([all.credit_total, all.total]).toEqual([eur(3300), eur(0)]);
  });

  it('explains each figure in a sentence with its rule, source and date, and names the rate used', () => {
    const quote = assembleQuote(one, context([line('a')]));
    const working = quote.consignments[0]?.working;
    expect(working?.steps[0]).toMatchObject({ line_id: 'a', rows: ['vat:FR'] });
    expect(working?.steps[0]?.text).toContain('20%');
    expect(working?.rows[0]).toMatchObject({
      source: 'example.org',
      confidence: 'S',
      valid_from: '2014-01-01',
    });
    expect(quote.exchange).toEqual([
      { from: 'EUR', to: 'USD', rate: '1.08', date: '2026-11-20', source: 'rates.example' },
    ]);
  });

  it('adds up to the last unit whatever the amounts', () => {
    const amounts = fc.array(fc.tuple(fc.nat(1e7), fc.nat(1e6)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(amounts, (drawn) => {
        const consignments = drawn.map(([duty, tax], index) =>
          landed([`l${index}`], reckoned({ [`l${index}`]: [charge('duty', duty), vat(tax)] })),
        );
        const lines = drawn.map((_, index) => line(`l${index}`));
        const quote = assembleQuote(parts({ consignments }), context(lines));
        const charges = quote.charges.reduce((sum, { amount }) => sum + (amount?.amount ?? 0), 0);
        expect(quote.total.amount).toBe(
          quote.goods_total.amount - quote.voucher_total.amount + quote.freight_total.amount + charges,
        );
        expect(quote.total.amount).toBe(
          quote.consignments.reduce((sum, { subtotal }) => sum + subtotal.amount, 0),
        );
      }),
    );
  });
});
