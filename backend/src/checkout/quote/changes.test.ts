import { charge } from '@caravanserai/customs/charges/charge';
import { againstSeen } from './against-seen';
import { agreedOf } from './agreed';
import { assembleQuote, type AssembledQuote } from './assemble';
import type { QuoteLine } from './input';
import type { SeenQuote } from './seen';
import { context, facts, landed, line, reckoned, vat } from './test-cases';
import { isVersion, versionOf } from './version';
import { quoteWords } from './words';

interface Given {
  lines?: QuoteLine[];
  duty?: number | null;
  tax?: number;
  rules?: string;
  locale?: 'en' | 'ar';
  option?: string;
  freight?: number;
  codes?: string[];
}

const nothing = { amount: 0, currency: 'EUR' };

function quoteOf({ lines = [line('a')], duty = 300, tax = 500, option = 'so_air', ...given }: Given = {}) {
  const ids = lines.map(({ id }) => id);
  const cost = reckoned(
    Object.fromEntries(ids.map((id) => [id, [charge('duty', duty), vat(tax)]])),
    lines[0]?.goods,
  );
  const rows = cost.working.rows.map((row) => (given.rules ? { ...row, id: given.rules } : row));
  const locale = given.locale ?? 'en';
  return assembleQuote(
    {
      cartId: 'cart_1',
      email: null,
      address: null,
      consignments: [landed(ids, { ...cost, working: { ...cost.working, rows } })],
      problems: [],
      credit: 0,
      vouchers: (given.codes ?? []).map((code) => ({ code, goods: nothing, freight: nothing })),
    },
    context(lines, {
      locale,
      words: quoteWords(locale),
      methods: [
        {
          option_id: option,
          shipping_profile_id: 'profile_1',
          amount: given.freight ?? 600,
          discount: 100,
        },
      ],
    }),
  );
}

const seen = (quote: AssembledQuote, agreed_at: string | null = '2026-11-22T00:00:00Z'): SeenQuote => {
  const agreed = agreedOf(quote);
  // As it comes back from the database.
  return {
    version: versionOf(agreed),
    agreed: JSON.parse(JSON.stringify(agreed)) as typeof agreed,
    agreed_at,
    consented: false,
  };
};
const version = (given?: Given) => versionOf(agreedOf(quoteOf(given)));
const kinds = (now: Given, before: Given = {}, asked?: string) =>
  againstSeen(quoteOf(now), [seen(quoteOf(before))], asked).changes.map(({ kind }) => kind);

describe('the version of a quote', () => {
  it('is the same in every language, and looks like one', () => {
    expect(version({ locale: 'ar' })).toBe(version());
    expect(isVersion(version())).toBe(true);
  });

  it.each<[string, Given]>([
    ['a tax', { tax: 501 }],
    ['what is unknown', { duty: null }],
    ['a rule', { rules: 'vat:FR/2027' }],
    ['a delivery', { option: 'so_sea' }],
    ['freight', { freight: 700 }],
    ['a price', { lines: [line('a', { unit_price: 1001 })] }],
    ['pieces', { lines: [line('a', { quantity: 3 })] }],
    ['a listing', { lines: [line('a', { facts: facts({ listing_id: 'listing_2' }) })] }],
    ['too little stock', { lines: [line('a', { facts: facts({ available: 1 }) })] }],
  ])('differs for %s', (_name, change) => {
    expect(version(change)).not.toBe(version());
  });

  it('doesn’t mind stock that is still enough', () => {
    expect(version({ lines: [line('a', { facts: facts({ available: 2 }) })] })).toBe(version());
  });
});

describe('what changed', () => {
  it('is nothing for the same quote', () => {
    expect(againstSeen(quoteOf(), [seen(quoteOf())], undefined)).toMatchObject({
      changes: [],
      toRemember: null,
    });
  });

  it('shows old and new of a price, its charges and the total', () => {
    const dearer = { lines: [line('a', { unit_price: 1100, goods: 2200 })], tax: 540 };
    const { changes, toRemember } = againstSeen(quoteOf(dearer), [seen(quoteOf())], undefined);
    expect(
      changes.map(({ kind, about, words, before, after }) => [
        kind,
        about?.value,
        words,
        before?.amount,
        after?.amount,
      ]),
    ).toEqual([
      ['price', 'Coffee', '', 1000, 1100],
      ['charge', 'Kivu', 'VAT', 500, 540],
      ['total', undefined, '', 3300, 3540],
    ]);
    expect(toRemember?.isAgreed).toBe(false);
  });

  it('tells unknown from nothing', () => {
    const { changes } = againstSeen(quoteOf({ duty: null }), [seen(quoteOf({ duty: 0 }))], undefined);
    expect(changes[0]).toMatchObject({ kind: 'charge', words: 'Customs duty', after: null });
  });

  it('names rules only where no figure moved with them', () => {
    expect(kinds({ rules: 'vat:FR/2027' })).toEqual(['rule']);
    expect(kinds({ rules: 'vat:FR/2027', tax: 540 })).toEqual(['charge', 'total']);
  });

  it('leaves out what the shopper changed by hand, but not a price that moved meanwhile', () => {
    const more = { lines: [line('a', { quantity: 3, goods: 3000 })], tax: 700 };
    expect(kinds(more)).toEqual([]);
    expect(againstSeen(quoteOf(more), [seen(quoteOf())], undefined).toRemember?.isAgreed).toBe(true);
    expect(kinds({ lines: [line('a', { quantity: 3, unit_price: 1100, goods: 3300 })] })).toEqual(['price']);
    expect(kinds({ option: 'so_sea', freight: 900 })).toEqual([]);
    const off = { lines: [line('a', { voucher: 200 })] };
    expect(kinds({ ...off, codes: ['TENTH'] })).toEqual([]);
    expect(kinds({ codes: ['TENTH'] }, { ...off, codes: ['TENTH'] })).toContain('voucher');
  });

  it('shows everything against the version that was asked for', () => {
    const before = quoteOf();
    expect(
      kinds({ option: 'so_sea', freight: 700, lines: [line('a'), line('b')] }, {}, seen(before).version),
    ).toEqual(['line_added', 'delivery', 'freight', 'charge', 'charge', 'total']);
  });

  it('holds against what was agreed, not what was merely shown, until it is agreed', () => {
    const shown = seen(quoteOf({ tax: 540 }), null);
    const held = againstSeen(quoteOf({ tax: 540 }), [seen(quoteOf()), shown], undefined);
    expect(held.changes.map(({ kind }) => kind)).toEqual(['charge', 'total']);
    expect(held.toRemember).toBeNull();
    const asked = againstSeen(quoteOf({ tax: 540 }), [seen(quoteOf()), shown], shown.version);
    expect(asked.changes).toEqual([]);
  });

  it('says that too few are left', () => {
    const { changes } = againstSeen(
      quoteOf({ lines: [line('a', { facts: facts({ available: 1 }) })] }),
      [seen(quoteOf())],
      undefined,
    );
    expect(changes).toMatchObject([{ kind: 'stock', pieces: { before: 2, after: 1 } }]);
  });
});
