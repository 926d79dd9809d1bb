import type { ListingsResponse, SuggestResponse } from '@caravanserai/contracts/listings';
import { shopDefaults } from '@caravanserai/locales/destinations-defaults';
import type { Locale } from '@caravanserai/locales/registry';
import { FURTHER_TEXTS, readRecall, WRITE_TEXT } from './recall';
import { shop } from './shop';

async function find(locale: string, ship_to: string, q: string, more = {}): Promise<string[]> {
  const query = new URLSearchParams({ locale, ship_to, q, limit: '48', ...more });
  const { body } = await shop.first.api.get<ListingsResponse>(`/store/listings?${query}`);
  const ids = body.cards.map(({ goods_id }) => goods_id);
  const rows = await shop.sql<{ id: string; handle: string }>(
    'select id, handle from goods where id = any($1)',
    [ids],
  );
  const handles = new Map(rows.map(({ id, handle }) => [id, handle]));
  return ids.map((id) => handles.get(id) ?? '');
}

test.each([
  ['a plain word', 'en', 'FR', 'coffee'],
  ['capitals and accents', 'fr', 'FR', 'CAFE'],
  ['a letter too few', 'en', 'FR', 'cofee'],
  ['letters swapped', 'en', 'FR', 'bourbno cofee'],
  ['the beginning of a word', 'en', 'FR', 'bourb'],
  ['two words in any order', 'en', 'FR', 'coffee bourbon'],
  ['Chinese without spaces', 'zh-CN', 'CN', '咖啡'],
  ['Chinese inside a longer run', 'zh-CN', 'CN', '波旁咖啡'],
  ['one Chinese character', 'zh-CN', 'CN', '咖'],
  ['Arabic without vowel marks', 'ar', 'AE', 'بن بوربون'],
  ['Arabic with the article', 'ar', 'AE', 'البن'],
  ['Russian', 'ru', 'KZ', 'кофе'],
  ['English words in a Russian shop', 'ru', 'KZ', 'coffee'],
  ['the source language', 'es', 'ES', 'ikawa'],
  ['the merchant', 'en', 'FR', 'kivu highlands'],
  ['the pavilion in the reader’s language', 'ru', 'KZ', 'руанда'],
  ['the category in the reader’s language', 'es', 'ES', 'café'],
])('finds the coffee by %s', async (_what, locale, ship_to, q) => {
  expect(await find(locale, ship_to, q)).toContain('bourbon-coffee-250g');
});

test('every word must fit, and titles come first', async () => {
  expect(await find('en', 'FR', 'coffee zzzzqqq')).toEqual([]);
  expect(await find('en', 'FR', 'bourbon coffee')).not.toContain('black-tea-250g');
  const { body } = await shop.first.api.get<ListingsResponse>(
    '/store/listings?locale=en&ship_to=FR&q=coffee&limit=48',
  );
  const inTitle = body.cards.map(({ title }) => /coffee/i.test(title.value));
  expect(inTitle.lastIndexOf(true)).toBe(
    inTitle.indexOf(false) === -1 ? inTitle.length - 1 : inTitle.indexOf(false) - 1,
  );
});

test('words of another language of the shop find where their script says which', async () => {
  expect(await find('fr', 'FR', 'кофе')).toContain('bourbon-coffee-250g');
  expect(await find('en', 'FR', 'riz')).toEqual([]);
});

test('a search keeps the list’s filters in every language', async () => {
  const tea = { en: 'tea', 'zh-CN': '茶', ru: 'чай', ar: 'شاي', fr: 'thé', es: 'te' };
  for (const [locale, q] of Object.entries(tea)) {
    const filters = { pavilion: 'rwanda', category: 'tea', route: 'bonded,direct_mail', in_stock: 'true' };
    expect({ locale, found: await find(locale, 'CN', q, filters) }).toEqual({
      locale,
      found: ['black-tea-250g'],
    });
    expect(await find(locale, 'CN', q, { ...filters, category: 'wine' })).toEqual([]);
  }
});

test('a search without a word finds nothing', async () => {
  const { body } = await shop.first.api.get<ListingsResponse>(
    `/store/listings?locale=en&ship_to=FR&q=${encodeURIComponent('!?')}&facets=true`,
  );
  expect(body).toMatchObject({ cards: [], count: 0, next: null, facets: { in_stock: 0 } });
});

test('missing prose falls back to English, labelled so, and stays in the list', async () => {
  const rows = await shop.sql<{ id: string; locale: string }>(
    `select g.id, missing.locale from goods g join listing l on l.goods_id = g.id
       join public_listing pub on pub.listing_id = l.id
       cross join unnest(array['zh-CN', 'ru', 'ar', 'fr', 'es']) as missing(locale)
      where not exists (select 1 from translation t where t.reference = 'product' and t.reference_id = l.product_id
              and t.locale_code = missing.locale)
      group by 1, 2`,
  );
  expect(rows.length).toBeGreaterThan(3);
  for (const { id, locale } of rows.slice(0, 5)) {
    const [slug] = await shop.sql<{ handle: string }>('select handle from goods where id = $1', [id]);
    const { body } = await shop.first.api.get<{ title: object; description: object }>(
      `/store/listings/${slug?.handle}?locale=${locale}&ship_to=CN`,
    );
    expect(body).toMatchObject({
      title: { lang: 'en', dir: 'ltr' },
      description: { lang: 'en', dir: 'ltr' },
    });
    const list = await shop.first.api.get<ListingsResponse>(
      `/store/listings?locale=${locale}&ship_to=CN&limit=48&include_undeliverable=true`,
    );
    const rest = await shop.first.api.get<ListingsResponse>(
      `/store/listings?locale=${locale}&ship_to=CN&limit=48&include_undeliverable=true&cursor=${list.body.next}`,
    );
    const card = [...list.body.cards, ...rest.body.cards].find(({ goods_id }) => goods_id === id);
    expect(card?.title).toMatchObject({ lang: 'en', dir: 'ltr' });
  }
});

test('suggestions name goods, pavilions, merchants and categories', async () => {
  const suggest = async (locale: string, q: string) =>
    (
      await shop.first.api.get<SuggestResponse>(
        `/store/listings/suggest?locale=${locale}&ship_to=CN&q=${encodeURIComponent(q)}`,
      )
    ).body;
  expect((await suggest('en', 'rwa')).pavilions).toEqual([{ handle: 'rwanda', name: 'Rwanda' }]);
  expect((await suggest('zh-CN', '卢旺')).pavilions).toEqual([{ handle: 'rwanda', name: '卢旺达' }]);
  expect((await suggest('en', 'kivu')).merchants).toEqual([
    { handle: 'kivu-highlands-cooperative', name: 'Kivu Highlands Cooperative' },
  ]);
  expect((await suggest('fr', 'caf')).categories).toContain('coffee');
  expect((await suggest('en', 'bourb')).goods.map(({ pavilion }) => pavilion)).toContain('rwanda');
  expect((await suggest('en', 'austral')).pavilions).toEqual([]);
  for (const typed of ['luwang', '盧旺']) {
    expect((await suggest('zh-CN', typed)).pavilions).toEqual([{ handle: 'rwanda', name: '卢旺达' }]);
  }
  expect((await suggest('ar', 'كُويت')).pavilions.map(({ handle }) => handle)).toEqual(['kuwait']);
  expect((await suggest('zh-CN', 'kafe')).categories).toEqual(['coffee']);
  const typed = await suggest('zh-CN', 'hongch');
  expect(typed.goods.map(({ title }) => title.value)).toContain('高山红茶250克');
});

test('what people type finds the goods they mean, 95 of 100 times among the first ten', async () => {
  for (const { handle, locale, field, text } of FURTHER_TEXTS) {
    await shop.sql(WRITE_TEXT, [handle, locale, field, text]);
  }
  await shop.settled();
  const recall = readRecall();
  const misses: string[] = [];
  for (const { kind, locale, query, goods } of recall) {
    const found = await find(locale, shopDefaults(locale as Locale).country, query, {
      include_undeliverable: 'true',
    });
    const first = found.slice(0, 10);
    const missing = goods.filter((handle) => !first.includes(handle));
    if (missing.length > 0)
      misses.push(
        `${kind}, ${locale}: “${query}” misses ${missing.join(', ')}; first are ${first.join(', ') || 'none'}`,
      );
  }
  if (misses.length > 0)
    console.log(`${misses.length} of ${recall.length} queries miss:\n${misses.join('\n')}`);
  expect(recall.length).toBeGreaterThanOrEqual(120);
  expect(misses.length).toBeLessThanOrEqual(recall.length * 0.05);
}, 300_000);
