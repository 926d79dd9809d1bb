import { isLocale, LOCALES, localeInfo } from '@caravanserai/locales/registry';
import { crawl, kindOf, type CrawledPage } from './support/crawl';
import { expect, test } from './support/test';

/** Pages of one kind that the crawl looks at, each with its sisters in all languages. */
const OF_A_KIND = 2;
const AT_ONCE = 4;
/** A guest is led from here to signing in. */
const SIGN_IN = /\/(account|(merchant|operator)(\/.*)?)$/;
/** Kinds that search engines are asked not to keep. */
const NOT_KEPT = ['cart', 'contact-sheet'];

test('a crawler finds every page whole, and its sisters in all languages', async ({ page, request }) => {
  const fetched = new Map<string, CrawledPage>();
  const look = async (path: string): Promise<CrawledPage> => {
    const found = fetched.get(path) ?? (await crawl(request, page, path));
    fetched.set(path, found);
    return found;
  };

  const seen = new Set<string>(['/en']);
  const kinds = new Map<string, number>();
  const groups: CrawledPage[] = [];
  for (const path of seen) {
    const kind = kindOf(path);
    const many = kinds.get(kind) ?? 0;
    if (many >= OF_A_KIND) continue;
    kinds.set(kind, many + 1);
    const one = await look(path);
    groups.push(one);
    for (const link of one.links)
      if (/^\/en(\/|$)/.test(link) && !link.includes('?') && !SIGN_IN.test(link)) seen.add(link);
  }
  expect([...kinds.keys()].sort()).toEqual(
    [
      '',
      'about-the-data',
      'cart',
      'categories/*',
      'contact-sheet',
      'demo',
      'goods',
      'goods/*',
      'import',
      'import/*',
      'merchants/*',
      'pavilions',
      'pavilions/*',
    ].sort(),
  );

  for (const { path, alternates } of groups) {
    expect(Object.keys(alternates).sort(), path).toEqual([...LOCALES, 'x-default'].sort());
    expect(alternates['x-default'], path).toBe(alternates.en);
    for (const locale of LOCALES) {
      const sister = await look(alternates[locale] ?? '');
      expect(sister, sister.path).toMatchObject({
        status: 200,
        lang: locale,
        dir: localeInfo(locale).dir,
        headings: 1,
        canonical: sister.path,
        alternates,
      });
      expect(sister.title, sister.path).toMatch(/.+ · Caravanserai$/);
      expect(sister.description.length, sister.path).toBeGreaterThan(10);
      expect(sister.robots, sister.path).toBe(NOT_KEPT.includes(kindOf(path)) ? 'noindex' : '');
    }
  }
  expect(fetched.size).toBeGreaterThan(80);

  const titles = [...fetched.values()].map(({ title, lang }) => `${lang} ${title}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('no link of a page leads nowhere or out of the shop', async ({ page, request }) => {
  const known = new Set<string>();
  for (const path of [
    '/en',
    '/en/goods',
    '/en/pavilions',
    '/en/pavilions/rwanda',
    '/en/demo',
    '/ar',
    '/zh-CN/goods',
  ]) {
    const { links } = await crawl(request, page, path);
    for (const link of links) known.add(link);
  }
  const waiting = [...known];
  const dead: string[] = [];
  const work = async () => {
    for (let link = waiting.pop(); link !== undefined; link = waiting.pop()) {
      const local = link.startsWith('/') && (isLocale(link.split(/[/?]/)[1]) || link.startsWith('/fonts/'));
      const status = local ? (await request.head(link, { maxRedirects: 0 })).status() : 0;
      if (status !== (SIGN_IN.test(link) ? 303 : 200)) dead.push(`${link}: ${status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  expect(known.size).toBeGreaterThan(100);
  expect(dead).toEqual([]);
});
