import { mapEntries } from './addresses';
import { writeIndex, writeSitemap } from './write';

const slugs = { en: 'tea', 'zh-CN': '绿茶', ru: 'чай', ar: 'شاي', fr: 'thé', es: "té-d'or" };
const shop = {
  ...{ parts: 1, categories: ['tea'], destinations: ['CN'] },
  pavilions: [{ handle: 'rwanda', changed: '2026-11-02' }],
  merchants: [{ handle: 'kivu', changed: '2026-11-03' }],
  goods: [{ slugs, changed: '2026-11-04' }],
};
const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, path]) => path);

describe('a sitemap', () => {
  const xml = writeSitemap('https://shop.example', 'es', mapEntries(shop, 1));

  it('names standing pages, places and goods in its language, encoded and escaped', () => {
    expect(locations(xml)).toEqual(
      expect.arrayContaining([
        'https://shop.example/es',
        'https://shop.example/es/pavilions/rwanda',
        'https://shop.example/es/merchants/kivu',
        'https://shop.example/es/categories/tea',
        'https://shop.example/es/import/cn',
        'https://shop.example/es/goods/t%C3%A9-d&apos;or',
      ]),
    );
  });

  it('gives each page its day where it is known, and all six languages with the English one for others', () => {
    const goods = xml.split('<url>').find((url) => url.includes('/goods/t')) ?? '';
    expect(goods).toContain('<lastmod>2026-11-04</lastmod>');
    const alternates = [...goods.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag, href = '']) => [
      tag,
      decodeURI(href).replace('https://shop.example', ''),
    ]);
    expect(alternates).toEqual([
      ...Object.entries(slugs).map(([tag, slug]) => [tag, `/${tag}/goods/${slug.replace("'", '&apos;')}`]),
      ['x-default', '/en/goods/tea'],
    ]);
    expect(xml.split('<url>')[1]).not.toContain('lastmod');
  });

  it('holds only goods after its first part', () => {
    const further = { ...shop, pavilions: [], merchants: [], categories: [], destinations: [] };
    expect(locations(writeSitemap('https://shop.example', 'en', mapEntries(further, 2)))).toEqual([
      'https://shop.example/en/goods/tea',
    ]);
  });
});

test('the index names one sitemap per language, and more for more goods', () => {
  const maps = locations(writeIndex('https://shop.example', 2));
  expect(maps).toHaveLength(12);
  expect(maps.slice(0, 2)).toEqual([
    'https://shop.example/en/sitemap.xml',
    'https://shop.example/en/sitemap.xml?part=2',
  ]);
});
