import { join, resolve } from 'node:path';
import { FAIR_CODES } from '@caravanserai/locales/codes/code-lists';
import { LOCALES } from '@caravanserai/locales/registry';
import { readCataloguePlan } from './catalogue-plan';
import { readCsv } from './files';
import { parseStock, type GoodsRow, type PavilionFile } from './rows';

const SEED = resolve(__dirname, '../../seed');
const plan = readCataloguePlan(SEED);
const fileOf = (iso2: string): PavilionFile => plan.pavilions.find((file) => file.iso2 === iso2)!;
const textsOf = (row: GoodsRow) => fileOf(row.iso2).goods[row.slug]?.texts ?? {};
const merchantOf = (row: GoodsRow) => plan.merchants.find(({ handle }) => handle === row.merchant)!;

/** Rough frames around each country: south, north, west, east. A base outside is a typing error. */
const FRAMES: Record<string, [number, number, number, number]> = {
  RW: [-2.9, -1.0, 28.8, 30.9],
  UZ: [37.1, 45.6, 55.9, 73.2],
  KW: [28.5, 30.1, 46.5, 48.5],
  TH: [5.6, 20.5, 97.3, 105.7],
  IT: [36.6, 47.1, 6.6, 18.6],
  CL: [-56, -17.4, -76, -66],
  VN: [8.3, 23.4, 102.1, 109.5],
  NZ: [-47.4, -34.3, 166.3, 178.7],
  BR: [-33.8, 5.3, -74, -34.7],
  AU: [-43.7, -10.6, 112.9, 153.7],
  KH: [10.3, 14.7, 102.3, 107.7],
  EE: [57.5, 59.8, 21.7, 28.3],
  HU: [45.7, 48.6, 16.1, 22.9],
  AT: [46.3, 49.1, 9.5, 17.2],
  KZ: [40.5, 55.5, 46.4, 87.4],
  RU: [41.1, 77.8, 27.3, 180],
  AE: [22.6, 26.1, 51.5, 56.4],
  IS: [63.3, 66.6, -24.6, -13.4],
  AR: [-55.1, -21.7, -73.6, -53.6],
  PA: [7.1, 9.7, -83.1, -77.1],
  CO: [-4.3, 12.5, -79.1, -66.8],
  VU: [-20.3, -13, 166.5, 170.3],
  WS: [-14.1, -13.4, -172.9, -171.4],
  SN: [12.3, 16.7, -17.6, -11.3],
  SG: [1.1, 1.5, 103.6, 104.1],
  PK: [23.6, 36.9, 60.8, 75.4],
  LA: [13.9, 22.6, 100.0, 107.8],
  BY: [51.2, 56.2, 23.1, 32.8],
  PH: [4.6, 21.2, 116.9, 126.7],
  ID: [-11.1, 6.1, 95.0, 141.1],
  RS: [42.2, 46.2, 18.8, 23.1],
  BH: [25.5, 26.4, 50.3, 50.9],
  EG: [22, 31.7, 24.7, 36.9],
  PE: [-18.4, 0, -81.4, -68.6],
  KE: [-4.7, 5.1, 33.9, 41.9],
  TJ: [36.6, 41.1, 67.3, 75.2],
  CN: [18, 54, 73, 135],
};

const LEAST_GOODS: Readonly<Record<string, number>> = { CL: 8, IT: 8, KW: 8, RW: 8, TH: 8, UZ: 8, CN: 6 };

describe('the size of the showcase', () => {
  it('opens all pavilions of partner countries and the host, the showcase ones with eight goods and more', () => {
    const partners = plan.partners.map(({ iso2 }) => iso2);
    for (const { iso2 } of plan.pavilions) {
      expect([...partners, 'CN']).toContain(iso2);
      const goods = plan.goods.filter((row) => row.iso2 === iso2);
      const merchants = plan.merchants.filter((row) => row.iso2 === iso2);
      expect([iso2, goods.length >= (LEAST_GOODS[iso2] ?? 3)]).toEqual([iso2, true]);
      expect([iso2, merchants.length > 0]).toEqual([iso2, true]);
      for (const { handle } of merchants)
        expect([handle, goods.filter((row) => row.merchant === handle).length >= 2]).toEqual([handle, true]);
    }
    expect(plan.pavilions.map(({ iso2 }) => iso2).sort()).toEqual([...partners, 'CN'].sort());
  });

  it('has about 160 goods of 50 merchants and more, 250 listings and more, no two under one address', () => {
    const listings = plan.goods.flatMap((row) =>
      parseStock(row.stock).map((entry) => `${row.slug}/${entry.route}/${entry.place}`),
    );
    expect(plan.goods.length).toBeGreaterThanOrEqual(150);
    expect(plan.merchants.length).toBeGreaterThanOrEqual(50);
    expect(listings.length).toBeGreaterThanOrEqual(250);
    expect(new Set(listings).size).toBe(listings.length);
  });

  it('shows some goods at fairs that the shop has words for', () => {
    const slugs = plan.goods.map(({ slug }) => slug);
    expect(plan.fairs.size).toBeGreaterThan(0);
    for (const [slug, fair] of plan.fairs) {
      expect(slugs).toContain(slug);
      expect(FAIR_CODES).toContain(fair);
    }
  });

  it('leaves about one listing in ten without prose in some language', () => {
    const listings = plan.goods.flatMap((row) => parseStock(row.stock).map(() => row.missing_locale !== ''));
    const share = listings.filter(Boolean).length / listings.length;
    expect(share).toBeGreaterThan(0.07);
    expect(share).toBeLessThan(0.13);
  });
});

describe.each(plan.goods.map((row) => [row.slug, row] as const))('goods %s', (_slug, row) => {
  const source = merchantOf(row).source_locale;
  const wanted = new Set([...LOCALES, source].filter((locale) => locale !== row.missing_locale));

  it('has every text in every language but the one left out', () => {
    const texts = textsOf(row);
    expect(new Set(Object.keys(texts))).toEqual(wanted);
    for (const [locale, text] of Object.entries(texts))
      for (const field of ['title', 'subtitle', 'description', 'usage', 'ingredients'] as const)
        expect([locale, field, (text[field] ?? '').trim().length > 0]).toEqual([locale, field, true]);
  });

  it('is in the right script and in NFC', () => {
    const texts = textsOf(row);
    const scripts = {
      'zh-CN': /\p{Script=Han}/u,
      ru: /\p{Script=Cyrillic}/u,
      ar: /\p{Script=Arabic}/u,
    } as const;
    for (const [locale, script] of Object.entries(scripts)) {
      const text = texts[locale];
      if (text)
        expect([locale, script.test(text.title), script.test(text.description)]).toEqual([
          locale,
          true,
          true,
        ]);
    }
    const all = JSON.stringify(texts);
    expect(all).toBe(all.normalize('NFC'));
    expect(all).not.toMatch(/[٠-٩]/);
  });

  it('names places that exist and a price', () => {
    const places = new Set(plan.places.map(({ code }) => code));
    for (const { place, pieces } of parseStock(row.stock)) {
      expect(places.has(place)).toBe(true);
      expect(pieces).toBeGreaterThan(0);
    }
    expect(Number(row.price)).toBeGreaterThan(0);
  });
});

describe('sourcing bases', () => {
  it.each(plan.pavilions.flatMap((file) => file.bases.map((base) => [base.code, file.iso2, base] as const)))(
    '%s lies inside its country and names goods of its pavilion',
    (_code, iso2, base) => {
      const [south, north, west, east] = FRAMES[iso2]!;
      expect(base.lat).toBeGreaterThan(south);
      expect(base.lat).toBeLessThan(north);
      expect(base.lon).toBeGreaterThan(west);
      expect(base.lon).toBeLessThan(east);
      for (const slug of base.goods) expect(plan.goods.find((row) => row.slug === slug)?.iso2).toBe(iso2);
      expect(Object.keys(base.texts).sort()).toEqual([...LOCALES].sort());
    },
  );
});

describe('tact', () => {
  const prose = plan.pavilions.flatMap((file) => [
    ...Object.values(file.goods).map(({ texts }) => texts.en),
    file.texts.en,
    ...file.bases.map(({ texts }) => texts.en),
    ...Object.values(file.merchants).map(({ texts }) => texts.en),
  ]);

  it('uses no superlatives, health claims or protected seals', () => {
    const forbidden =
      /\b(best|finest|world[- ]class|premium|luxur\w+|unique|perfect|healthy|superfood|cures?|detox|anti-?ag(e|ing)|organic|fair ?trade|DOP|PDO|champagne|prosecco|parmigiano|balsamico)\b/i;
    for (const text of prose) expect(JSON.stringify(text)).not.toMatch(forbidden);
  });

  it('claims nothing about agreements, ministries or embassies', () => {
    for (const text of prose)
      expect(JSON.stringify(text)).not.toMatch(
        /\b(ministry|embassy|memorandum|agreement|president|government)\b/i,
      );
  });
});

describe('reference rows', () => {
  it('give every restriction an action, a reason, a date, a source and a confidence', () => {
    for (const row of readCsv(join(SEED, 'rules'), 'restrictions.csv'))
      for (const column of ['dest', 'scope', 'route', 'action', 'reason_key', 'valid_from', 'source', 'conf'])
        expect([row.scope, column, row[column] !== '']).toEqual([row.scope, column, true]);
  });
});
