import { importListResponse, importResponse } from '@caravanserai/contracts/import-rules';
import type { ImportListResponse, ImportResponse } from '@caravanserai/contracts/import-rules';
import { LOCALES } from '@caravanserai/locales/registry';
import * as z from 'zod/mini';
import { useCatalogue } from './use-catalogue';

const shop = useCatalogue({ cache: false });

const read = async (iso2: string, locale = 'en'): Promise<ImportResponse> => {
  const { status, body } = await shop.first.api.get<ImportResponse>(
    `/store/destinations/${iso2}/import?locale=${locale}`,
  );
  expect([iso2, status]).toEqual([iso2, 200]);
  const { data, error } = z.safeParse(importResponse, body);
  expect(error).toBeUndefined();
  // Parsing drops what the schema does not know.
  expect(data).toEqual(body);
  return body;
};

const wayOf = ({ ways }: ImportResponse, key: string) => ways.find((way) => way.key === key);

test('China is told by bonded warehouse, direct mail and its own stock, each with goods reckoned now', async () => {
  const china = await read('CN');
  expect(china.ways.map(({ key }) => key)).toEqual(['bonded', 'direct_mail', 'retail_import', 'domestic']);
  const bonded = wayOf(china, 'bonded');
  expect(bonded?.example?.route).toBe('bonded');
  expect(bonded?.example?.estimate.total?.currency).toBe('CNY');
  expect(wayOf(china, 'direct_mail')?.example?.route).toBe('direct_mail');
  expect(wayOf(china, 'domestic')?.example?.route).toBe('domestic');
  expect(
    wayOf(china, 'retail_import')?.parts.flatMap(({ rules }) => rules.map(({ text }) => text)),
  ).toContain('Limit per parcel: CN¥5,000.00, goods with delivery.');
});

test('an example adds up, and each of its steps is a sentence', async () => {
  for (const iso2 of ['CN', 'FR', 'GB', 'KZ', 'KW', 'AU', 'RS']) {
    const examples = (await read(iso2)).ways.flatMap(({ example }) => example ?? []);
    expect(examples.length).toBeGreaterThan(0);
    for (const { estimate, working } of examples) {
      const { goods, freight, charges, total } = estimate;
      const added = charges.filter(({ collected }) => collected === 'checkout');
      const sum = added.reduce(
        (all, { amount }) => all + (amount?.amount ?? 0),
        goods.amount + freight.amount,
      );
      expect(total?.amount).toBe(sum);
      expect(working.steps.length).toBeGreaterThan(1);
      for (const { text } of working.steps) expect(text).toMatch(/[.]$/);
    }
  }
});

test('the example is the estimate of the goods’ own page', async () => {
  const { ways } = await read('FR');
  const example = ways.find(({ key }) => key === 'from_abroad')?.example;
  const { body } = await shop.first.api.get<{ offers: { route: string; estimate: unknown }[] }>(
    `/store/listings/${example?.slug ?? ''}?locale=en&ship_to=FR`,
  );
  expect(body.offers.find(({ route }) => route === example?.route)?.estimate).toEqual(example?.estimate);
});

test.each(LOCALES)('every destination can be told in %s, with nothing left open', async (locale) => {
  const { body } = await shop.first.api.get<ImportListResponse>(
    `/store/destinations/import?locale=${locale}`,
  );
  expect(z.safeParse(importListResponse, body).error).toBeUndefined();
  expect(body.destinations.length).toBeGreaterThan(20);
  for (const { iso2, promise } of body.destinations) {
    const page = await read(iso2, locale);
    expect(page.promise.level).toBe(promise.level);
    const { ways, restrictions, ...rest } = page;
    const said = JSON.stringify([
      rest,
      ways.map(({ parts, example }) => [
        parts.map(({ title, promise: p, rules }) => [title, p, rules.map(({ text }) => text)]),
        example?.working.steps.map(({ text }) => text),
      ]),
      restrictions.map(({ cited: _cited, ...words }) => words),
    ]);
    expect(said).not.toMatch(/\{\w+\}|undefined|HS:/);
  }
});

test('rules follow the tables: a new row is in force from its day on', async () => {
  const low = (page: ImportResponse) =>
    wayOf(page, 'from_abroad')
      ?.parts.find(({ key }) => key === 'low')
      ?.rules.map(({ text }) => text) ?? [];
  expect(low(await read('AE'))).toContain('VAT: 5%, paid by you on delivery.');
  await shop.sql(`update customs_import_rule set tax_pct = '6' where dest = 'AE'`);
  const deadline = Date.now() + 60_000;
  let told = low(await read('AE'));
  while (!told.includes('VAT: 6%, paid by you on delivery.') && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    told = low(await read('AE'));
  }
  expect(told).toContain('VAT: 6%, paid by you on delivery.');
});

test('a country the shop does not send to is 404, in the language asked', async () => {
  const unknown = [
    'ZZ',
    'fr',
    'FRA',
    '*',
    '__proto__',
    'constructor',
    "F'--",
    '%F0%9F%92%A9',
    'x'.repeat(3_000),
  ];
  for (const iso2 of unknown) {
    const { status } = await shop.first.api.get(`/store/destinations/${iso2}/import?locale=en`);
    expect([iso2, status]).toEqual([iso2, 404]);
  }
  const { body } = await shop.first.api.get<{ message: string }>(
    '/store/destinations/ZZ/import?locale=zh-CN',
  );
  expect(body.message).toMatch(/\p{Script=Han}/u);
});

test('a character that is no text is refused', async () => {
  expect((await shop.first.api.get('/store/destinations/%00/import?locale=en')).status).toBe(400);
});

test('bad parameters are named', async () => {
  const bad = ['', '?locale=de', '?locale=en&locale=fr', '?locale[]=en', '?locale=en&ship_to=FR'];
  for (const query of bad) {
    for (const path of ['/store/destinations/FR/import', '/store/destinations/import']) {
      const { status } = await shop.first.api.get(path + query);
      expect([path, query, status]).toEqual([path, query, 400]);
    }
  }
});

test('it needs at most two statements and answers 304 until something changes', async () => {
  await read('DE');
  const before = shop.first.statements();
  await read('DE');
  expect(shop.first.statements() - before).toBeLessThanOrEqual(2);
  const path = '/store/destinations/DE/import?locale=en';
  const { headers } = await shop.first.api.get(path);
  const again = await shop.first.api.get(path, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});
