import type { Card } from '@caravanserai/contracts/card';
import type { ListingsResponse } from '@caravanserai/contracts/listings';
import fc from 'fast-check';
import { shop } from './shop';

const read = async (query: string): Promise<ListingsResponse> => {
  const { status, body } = await shop.first.api.get<ListingsResponse>(`/store/listings?${query}`);
  expect({ query, status }).toEqual({ query, status: 200 });
  return body;
};

/** Every page forwards, then every page back from the last one. */
async function walk(query: string): Promise<{ forwards: Card[]; backwards: Card[]; count: number }> {
  const pages = [await read(query)];
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next)
    pages.push(await read(`${query}&cursor=${next}`));
  const back = [pages.at(-1)];
  for (let previous = back[0]?.previous; previous; previous = back[0]?.previous) {
    back.unshift(await read(`${query}&cursor=${previous}`));
  }
  const cards = (some: (ListingsResponse | undefined)[]) => some.flatMap((page) => page?.cards ?? []);
  return { forwards: cards(pages), backwards: cards(back), count: pages[0]?.count ?? -1 };
}

const choice = <Value>(...values: Value[]) => fc.constantFrom(...values);

const queries = fc.record({
  locale: choice('en', 'zh-CN', 'ar', 'es'),
  ship_to: choice('CN', 'FR', 'KW', 'AU'),
  sort: choice('soonest', 'price', '-price', 'newest', 'name'),
  limit: choice('5', '7', '24'),
  q: choice('', '', '', 'a', 'tea', 'hand'),
  pavilion: choice('', '', 'rwanda', 'italy,chile'),
  category: choice('', '', 'textiles,craft', 'dried-fruit'),
  route: choice('', '', 'direct_mail', 'bonded,domestic'),
  in_stock: choice('', 'true'),
  within_days: choice('', '', '4', '16'),
  price_max: choice('', '', '5000'),
  include_undeliverable: choice('', 'true'),
});

test('pages of any list are the list: no goods twice, none missing, the same way back, as many as counted', async () => {
  await fc.assert(
    fc.asyncProperty(queries, async (parts) => {
      const query = new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== '')).toString();
      const { forwards, backwards, count } = await walk(query);
      const ids = forwards.map(({ goods_id }) => goods_id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBe(count);
      const back = backwards.map(({ goods_id }) => goods_id);
      expect(back.slice(-ids.length)).toEqual(ids.slice(-back.length));
      const whole = await read(`${query.replace(/limit=\d+/, 'limit=48')}&facets=true`);
      expect(ids.slice(0, 48)).toEqual(whole.cards.map(({ goods_id }) => goods_id));
    }),
    { numRuns: 40 },
  );
});

test('facets count what choosing them leaves, and what cannot be sent is counted whether it shows or not', async () => {
  await fc.assert(
    fc.asyncProperty(
      queries,
      fc.constantFrom<'pavilion' | 'category' | 'route' | 'merchant'>(
        'pavilion',
        'category',
        'route',
        'merchant',
      ),
      async (parts, facet) => {
        const given = Object.entries(parts).filter(([, value]) => value !== '');
        const query = new URLSearchParams(given).toString();
        const { facets, undeliverable } = await read(`${query}&facets=true`);
        for (const { value, count } of (facets?.[facet] ?? []).slice(0, 4)) {
          const chosen = new URLSearchParams(
            given.filter(([name]) => name !== facet && !(facet === 'merchant' && name === 'merchant')),
          );
          chosen.set(facet, value);
          expect({ query, facet, value, count: (await read(chosen.toString())).count }).toEqual({
            query,
            facet,
            value,
            count,
          });
        }
        const stocked = new URLSearchParams(given);
        stocked.set('in_stock', 'true');
        expect((await read(stocked.toString())).count).toBe(facets?.in_stock);
        const all = [...given.filter(([name]) => name !== 'include_undeliverable')];
        const without = await read(new URLSearchParams(all).toString());
        const every = await read(new URLSearchParams([...all, ['include_undeliverable', 'true']]).toString());
        expect({ query, undeliverable }).toEqual({ query, undeliverable: every.count - without.count });
      },
    ),
    { numRuns: 25 },
  );
});

test('each order is in order', async () => {
  const list = async (sort: string, locale = 'en') =>
    (await walk(`locale=${locale}&ship_to=FR&limit=48&sort=${sort}`)).forwards;
  const rising = (values: (number | string)[]) =>
    values.every((value, index) => index === 0 || (values[index - 1] ?? value) <= value);
  const prices = (await list('price')).map(({ price }) => price?.amount ?? 0);
  expect(rising(prices)).toBe(true);
  expect((await list('-price')).map(({ price }) => price?.amount ?? 0)).toEqual([...prices].reverse());
  expect(rising((await list('soonest')).map(({ arrives }) => arrives?.to ?? ''))).toBe(true);
  for (const locale of ['zh-CN', 'ru', 'fr', 'es']) {
    const titles = (await list('name', locale))
      .filter(({ title }) => title.lang === locale)
      .map(({ title }) => title.value.replace(/[^\p{L}\p{N}]+/gu, ' '));
    const { compare } = new Intl.Collator(locale);
    const inverted = titles.filter(
      (title, index) => index > 0 && compare(titles[index - 1] ?? '', title) > 0,
    );
    expect({ locale, inverted }).toEqual({ locale, inverted: [] });
  }
});

test('what cannot be sent comes after everything that can, in every order, and says why', async () => {
  for (const sort of ['soonest', 'price', '-price', 'newest', 'name']) {
    const { forwards } = await walk(`locale=en&ship_to=FR&limit=20&include_undeliverable=true&sort=${sort}`);
    const flags = forwards.map(({ deliverable }) => deliverable);
    expect(flags.indexOf(false)).toBeGreaterThan(0);
    expect(flags.lastIndexOf(true)).toBe(flags.indexOf(false) - 1);
    for (const card of forwards.filter(({ deliverable }) => !deliverable)) {
      expect(card.undeliverable_reasons.length).toBeGreaterThan(0);
      expect([card.price, card.arrives, card.also]).toEqual([null, null, []]);
    }
  }
});

test('within_days and price bounds hold on every card', async () => {
  const limit = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10);
  const { cards } = await read('locale=en&ship_to=CN&limit=48&within_days=12');
  const { cards: every } = await read('locale=en&ship_to=CN&limit=48');
  expect(cards.map(({ goods_id }) => goods_id).sort()).toEqual(
    every
      .filter(({ arrives }) => arrives && arrives.to <= limit)
      .map(({ goods_id }) => goods_id)
      .sort(),
  );
  const { cards: priced } = await read('locale=en&ship_to=CN&limit=48&price_min=5000&price_max=9000');
  expect(priced.length).toBeGreaterThan(3);
  expect(priced.every(({ price }) => price && price.amount >= 5000 && price.amount <= 9000)).toBe(true);
});
