import fc from 'fast-check';
import { MAX_PIECES } from '../../checkout/line-rules';
import type { Basket, BasketLine, KeptGoods } from '../basket';
import { KeptRefusal } from '../refusal';
import type { Journey, Way } from '../way';
import { operate, type Operation } from './operation';

const LISTINGS = ['tea-bonded', 'tea-mail', 'oil-bonded', 'oil-domestic', 'scarf-mail'];

const way = (listing_id: string, change: Partial<Way> = {}): Way => ({
  listing_id,
  goods_id: listing_id.split('-')[0] ?? '',
  variant_id: `v-${listing_id}`,
  route: 'direct_mail',
  place_code: 'RW-KGL',
  place_kind: 'origin',
  place_country: 'RW',
  place_city: 'Kigali',
  is_public: true,
  price: '1',
  available: 200,
  away: [],
  reasons: [],
  ...change,
});

const journey = (ways: readonly Way[] = LISTINGS.map((id) => way(id))): Journey => ({
  cartId: 'cart_1',
  country: 'FR',
  ways: new Map(ways.map((one) => [one.listing_id, one])),
});

const line = (id: string, listing_id: string, quantity: number, cart_id = 'cart_1'): BasketLine => ({
  id,
  cart_id,
  listing_id,
  variant_id: `v-${listing_id}`,
  quantity,
});

const kept = (id: string, listing_id: string, quantity: number, cart_id = 'cart_1'): KeptGoods => ({
  id,
  cart_id,
  kind: 'later',
  listing_id,
  quantity,
  reasons: [],
  failed_for: null,
});

const goodsOf = (listing: string | null): string => listing?.split('-')[0] ?? '';

/** Pieces by goods, wherever they are. */
function pieces({ lines, kept: list }: Basket): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { listing_id, quantity } of [...lines, ...list])
    sums[goodsOf(listing_id)] = (sums[goodsOf(listing_id)] ?? 0) + quantity;
  return sums;
}

const refusalOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof KeptRefusal) return error.code;
    throw error;
  }
  return 'done';
};

const basket: Basket = {
  lines: [line('l1', 'tea-bonded', 3), line('l2', 'oil-domestic', 1)],
  kept: [kept('k1', 'scarf-mail', 2)],
};
const FOR_FRANCE = journey([
  way('tea-bonded', { reasons: ['bonded_china_only'] }),
  way('tea-mail'),
  way('oil-domestic', { available: 1 }),
  way('oil-bonded', { reasons: ['bonded_china_only'] }),
  way('scarf-mail', { available: 5 }),
]);

describe('setting aside', () => {
  it('keeps what can’t go there, with the reason and the destination, and leaves the rest', () => {
    const after = operate(basket, { kind: 'set_aside' }, FOR_FRANCE);
    expect(after.lines.map(({ id }) => id)).toEqual(['l2']);
    expect(after.kept[1]).toMatchObject({
      kind: 'set_aside',
      listing_id: 'tea-bonded',
      quantity: 3,
      reasons: ['bonded_china_only'],
      failed_for: 'FR',
    });
  });

  it('takes goods that are no longer known at all for not on sale', () => {
    const after = operate(basket, { kind: 'set_aside' }, journey([way('oil-domestic')]));
    expect(after.kept.find(({ listing_id }) => listing_id === 'tea-bonded')?.reasons).toEqual(['not_public']);
  });
});

describe('keeping for later', () => {
  it('takes some pieces or all, and adds to what is kept of the same listing', () => {
    const once = operate(basket, { kind: 'later', lines: [{ line_id: 'l1', quantity: 1 }] }, FOR_FRANCE);
    expect(once.lines[0]?.quantity).toBe(2);
    const twice = operate(once, { kind: 'later', lines: [{ line_id: 'l1' }] }, FOR_FRANCE);
    expect(twice.lines.map(({ id }) => id)).toEqual(['l2']);
    expect(twice.kept.filter(({ listing_id }) => listing_id === 'tea-bonded')).toHaveLength(1);
    expect(twice.kept.find(({ listing_id }) => listing_id === 'tea-bonded')?.quantity).toBe(3);
  });

  it('refuses a line that is gone, and a number that is no longer what was seen', () => {
    const ask = (lines: readonly { line_id: string; of?: number }[]) =>
      refusalOf(() => operate(basket, { kind: 'later', lines }, FOR_FRANCE));
    expect(ask([{ line_id: 'l1' }, { line_id: 'l1' }])).toBe('line_gone');
    expect(ask([{ line_id: 'l1', of: 2 }])).toBe('cart_changed');
    expect(ask([{ line_id: 'l1', of: 3 }])).toBe('done');
  });
});

describe('putting back', () => {
  const restore = (kept_id: string, listing_id?: string, at = FOR_FRANCE, from = basket) =>
    operate(from, { kind: 'restore', kept_id, listing_id }, at);

  it('makes a line, or adds to the one there is', () => {
    expect(restore('k1').lines.at(-1)).toMatchObject({ id: '', listing_id: 'scarf-mail', quantity: 2 });
    const one = { lines: [line('l3', 'scarf-mail', 1)], kept: basket.kept };
    expect(restore('k1', undefined, FOR_FRANCE, one).lines).toEqual([line('l3', 'scarf-mail', 3)]);
  });

  it('puts back what there is, and keeps the rest', () => {
    const one = { lines: [line('l3', 'scarf-mail', 4)], kept: basket.kept };
    const after = restore('k1', undefined, FOR_FRANCE, one);
    expect([after.lines[0]?.quantity, after.kept[0]?.quantity]).toEqual([5, 1]);
    expect(refusalOf(() => restore('k1', undefined, FOR_FRANCE, after))).toBe('not_enough');
  });

  it('refuses strangers, other goods and other destinations', () => {
    const away = { lines: [], kept: [kept('k2', 'tea-bonded', 1)] };
    expect(refusalOf(() => restore('k9'))).toBe('goods_gone');
    expect(refusalOf(() => restore('k1', 'tea-mail'))).toBe('not_sibling');
    expect(refusalOf(() => restore('k2', undefined, FOR_FRANCE, away))).toBe('not_to_destination');
    expect(restore('k2', 'tea-mail', FOR_FRANCE, away).lines[0]?.listing_id).toBe('tea-mail');
  });
});

describe('sending a line by another route', () => {
  const move = (line_id: string, listing_id: string, from = basket) =>
    operate(from, { kind: 'move', line_id, listing_id }, FOR_FRANCE);

  it('keeps the line, or joins the one that goes that way already', () => {
    expect(move('l1', 'tea-mail').lines[0]).toEqual(line('l1', 'tea-mail', 3));
    const both = { ...basket, lines: [...basket.lines, line('l3', 'tea-mail', 2)] };
    expect(move('l1', 'tea-mail', both).lines).toEqual([
      line('l2', 'oil-domestic', 1),
      line('l3', 'tea-mail', 5),
    ]);
  });

  it('is no change when it goes that way already', () => {
    expect(move('l1', 'tea-bonded')).toBe(basket);
  });

  it('is refused whole where there is no room, no such way or no line', () => {
    const many = { ...basket, lines: [line('l1', 'tea-bonded', 60), line('l3', 'tea-mail', 40)] };
    expect(refusalOf(() => move('l1', 'tea-mail', many))).toBe('not_enough');
    expect(refusalOf(() => move('l2', 'oil-bonded'))).toBe('not_to_destination');
    expect(refusalOf(() => move('l1', 'scarf-mail'))).toBe('not_sibling');
    expect(refusalOf(() => move('l9', 'tea-mail'))).toBe('line_gone');
  });
});

describe('joining carts', () => {
  const join = (from: Basket, at: Journey = FOR_FRANCE) =>
    operate(from, { kind: 'join', from: 'cart_2' }, at);
  const guest = (more: readonly BasketLine[], list: readonly KeptGoods[] = []): Basket => ({
    lines: [...basket.lines, ...more],
    kept: [...basket.kept, ...list],
  });

  it('adds up within stock, keeps the rest for later, and sets aside what can’t go there', () => {
    const after = join(
      guest([
        line('g1', 'oil-domestic', 2, 'cart_2'),
        line('g2', 'tea-bonded', 1, 'cart_2'),
        line('g3', 'tea-mail', 4, 'cart_2'),
      ]),
    );
    expect(after.lines.every(({ cart_id }) => cart_id === 'cart_1')).toBe(true);
    expect(after.lines.map(({ id, quantity }) => [id, quantity])).toEqual([
      ['l1', 3],
      ['l2', 1],
      ['g3', 4],
    ]);
    expect(after.kept.slice(1).map(({ kind, listing_id, quantity }) => [kind, listing_id, quantity])).toEqual(
      [
        ['later', 'oil-domestic', 2],
        ['set_aside', 'tea-bonded', 1],
      ],
    );
  });

  it('brings what the guest kept, once', () => {
    const after = join(
      guest([], [kept('k2', 'scarf-mail', 1, 'cart_2'), kept('k3', 'tea-mail', 1, 'cart_2')]),
    );
    expect(after.kept).toEqual([kept('k1', 'scarf-mail', 3), kept('k3', 'tea-mail', 1)]);
    expect(join(after)).toEqual(after);
  });
});

describe('whatever is done', () => {
  const anyWay = (id: string) =>
    fc
      .record({ available: fc.nat(120), fits: fc.boolean() })
      .map(({ available, fits }) => way(id, { available, reasons: fits ? [] : ['same_country'] }));
  const anyJourney = fc.tuple(...LISTINGS.map(anyWay)).map(journey);
  const anyCart = fc.constantFrom('cart_1', 'cart_2');
  const small = fc.integer({ min: 1, max: 15 });
  const anyBasket = fc
    .tuple(
      fc.uniqueArray(fc.tuple(anyCart, fc.constantFrom(...LISTINGS), small), {
        selector: ([cart, listing]) => `${cart} ${listing}`,
      }),
      fc.uniqueArray(fc.tuple(anyCart, fc.constantFrom(...LISTINGS), small), {
        selector: ([cart, listing]) => `${cart} ${listing}`,
      }),
    )
    .map(([lines, list]): Basket => ({
      lines: lines.map(([cart, listing, quantity], n) => line(`l${n}`, listing, quantity, cart)),
      kept: list.map(([cart, listing, quantity], n) => kept(`k${n}`, listing, quantity, cart)),
    }));
  const anyLine = fc.nat(4).map((n) => `l${n}`);
  const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
    fc.constant({ kind: 'set_aside' as const }),
    fc.constant({ kind: 'join' as const, from: 'cart_2' }),
    fc.record({
      kind: fc.constant('later' as const),
      lines: fc.array(fc.record({ line_id: anyLine, quantity: small }), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('restore' as const),
      kept_id: fc.nat(4).map((n) => `k${n}`),
      listing_id: fc.option(fc.constantFrom(...LISTINGS), { nil: undefined }),
    }),
    fc.record({
      kind: fc.constant('move' as const),
      line_id: anyLine,
      listing_id: fc.constantFrom(...LISTINGS),
    }),
  );

  it('no piece is lost or doubled, no line is empty or above 99, and other carts stay as they are', () => {
    fc.assert(
      fc.property(
        anyBasket,
        fc.array(fc.tuple(anyOperation, anyJourney), { maxLength: 6 }),
        (start, steps) => {
          let now = start;
          for (const [operation, at] of steps) {
            const before = now;
            if (refusalOf(() => (now = operate(now, operation, at))) !== 'done') expect(now).toBe(before);
            if (operation.kind !== 'join')
              expect(now.lines.filter(({ cart_id }) => cart_id === 'cart_2')).toEqual(
                before.lines.filter(({ cart_id }) => cart_id === 'cart_2'),
              );
            // A new line gets its id when it is written.
            now = { ...now, lines: now.lines.map((one, n) => (one.id ? one : { ...one, id: `n${n}` })) };
            now = { ...now, kept: now.kept.map((one, n) => (one.id ? one : { ...one, id: `m${n}` })) };
          }
          // Pieces add up only below the most that may be kept.
          fc.pre(now.kept.every(({ quantity }) => quantity < MAX_PIECES));
          expect(pieces(now)).toEqual(pieces(start));
          expect(now.lines.every(({ quantity }) => quantity >= 1 && quantity <= MAX_PIECES)).toBe(true);
          expect(now.kept.every(({ quantity }) => quantity >= 1)).toBe(true);
        },
      ),
    );
  });
});
