import { resolve } from 'node:path';
import { LOCALES } from '@caravanserai/locales/registry';
import fc from 'fast-check';
import { readCataloguePlan } from '../../seed/catalogue-plan';
import { findIn, type Reviewed } from './find';
import { forbiddenGoods } from './forbidden-goods';
import { forbiddenWords } from './forbidden-words';
import { missingLabel } from './label-data';
import { differingNumber, numbersIn } from './numbers';
import { jumpFrom, oddAgainst, type PricedGoods } from './price';

const plan = readCataloguePlan(resolve(__dirname, '../../../seed'));
const list = (cell: string) => cell.split(',').filter((code) => code !== '');
const number = (cell: string) => (cell === '' ? null : Number(cell));

const SEEDED: readonly (Reviewed & { slug: string })[] = plan.goods.map((row) => ({
  slug: row.slug,
  country: row.iso2,
  source_locale: 'en',
  texts: Object.entries(plan.pavilions.find(({ iso2 }) => iso2 === row.iso2)?.goods[row.slug]?.texts ?? {})
    .filter(([locale]) => (LOCALES as readonly string[]).includes(locale))
    .flatMap(([locale, texts]) =>
      Object.entries(texts).map(([field, value]) => ({ field, locale, value: String(value) })),
    ),
  goods: {
    category: row.category,
    hs6: row.hs6,
    origin: row.iso2,
    unit: row.jgs20_unit,
    net_grams: row.net_kg === '' ? null : Number(row.net_kg) * 1000,
    net_millilitres: number(row.net_ml),
    shelf_life_days: number(row.shelf_life_days),
    storage: row.storage,
    warnings: list(row.warnings),
    flags: list(row.flags),
  },
  prices: [],
  comparable: [],
}));

const seeded = (slug: string): Reviewed => {
  const found = SEEDED.find((goods) => goods.slug === slug);
  if (!found) throw new Error(`No goods ${slug}.`);
  return found;
};
const codes = (reviewed: Reviewed) => findIn(reviewed).map(({ code }) => code);

describe('the automatic reading of a submission', () => {
  it('finds nothing in the goods that people prepared', () => {
    const found = SEEDED.flatMap((goods) => findIn(goods).map((one) => ({ slug: goods.slug, ...one })));
    // Supplements may be sold where their papers say so: a person looks at those.
    const papers = found.filter(({ values }) => values.reason === 'health_food');
    expect(papers.every(({ weight }) => weight === 'look')).toBe(true);
    expect(found.filter((one) => !papers.includes(one))).toEqual([]);
  });

  it('names what is missing on the label, and stops', () => {
    const raisins = seeded('green-raisins-500g');
    const goods = { ...raisins.goods, storage: '', shelf_life_days: null };
    const texts = raisins.texts.filter(({ field }) => field !== 'ingredients');
    expect(findIn({ ...raisins, goods, texts })).toEqual(
      ['storage', 'shelf_life_days', 'ingredients'].map((label) =>
        expect.objectContaining({ code: 'missing_label', weight: 'stop', values: { label } }),
      ),
    );
  });

  it('asks for an origin that is the pavilion’s, unless the pavilion is no country’s', () => {
    const bowl = seeded('rishtan-bowl');
    const goods = { ...bowl.goods, origin: 'TJ' };
    expect(findIn({ ...bowl, goods })).toMatchObject([
      { code: 'foreign_origin', weight: 'look', values: { origin: 'TJ', country: 'UZ' } },
    ]);
    expect(codes({ ...bowl, goods, country: null })).toEqual([]);
  });

  it('puts what stops first, and says one thing about the language of a text', () => {
    const tea = seeded('black-tea-250g');
    const english = tea.texts.find(({ field, locale }) => field === 'description' && locale === 'en');
    const texts = tea.texts.map((text) =>
      text.field === 'description' && text.locale === 'fr' ? { ...text, value: english?.value ?? '' } : text,
    );
    const found = findIn({ ...tea, texts, goods: { ...tea.goods, hs6: '240220' } });
    expect(found.map(({ code, weight }) => [code, weight])).toEqual([
      ['forbidden_goods', 'stop'],
      ['untranslated', 'look'],
    ]);
    expect(found[1]).toMatchObject({ locale: 'fr', field: 'description' });
  });

  it('shows an excerpt short enough to read', () => {
    const tea = seeded('black-tea-250g');
    const value = 'лист чая '.repeat(60);
    const [one] = findIn({ ...tea, texts: [...tea.texts, { field: 'subtitle', locale: 'fr', value }] });
    expect(one).toMatchObject({ code: 'wrong_script', values: { script: 'Cyrillic' } });
    expect([...(one?.excerpt ?? '')].length).toBeLessThanOrEqual(80);
  });
});

describe('words that may not stand there', () => {
  it.each([
    ['en', 'The best tea, it cures colds. Best before: see the lid.', ['best', 'cures']],
    ['zh-CN', '全球第一的茶，具有治疗功效。', ['全球第一', '治疗']],
    ['ru', 'Самый лучший чай, лечит простуду.', ['Самый лучший', 'лечит']],
    ['ar', 'شاي معجزة ويعالج البرد', ['معجزة', 'ويعالج']],
    ['fr', 'Le meilleur miel : il guérit tout.', ['Le meilleur', 'guérit']],
    ['es', 'El mejor té, cura el resfriado.', ['El mejor', 'cura el']],
  ])('%s', (locale, text, found) => {
    expect(forbiddenWords(text, locale).map((word) => word.found)).toEqual(found);
  });

  it.each([
    [
      'en',
      'Sun-cured ham, treated gently, healthy trees, bestowed by hand. Best before the date on the lid.',
    ],
    ['ru', 'Улучшенная упаковка, лечо из перца.'],
    ['fr', 'Un soin du cuir, une âme soignée.'],
    ['es', 'Jamón de cura lenta, dos mejoras.'],
    ['zh-CN', '最后晾干，先后两次揉捻。'],
    ['tlh', 'best cures'],
  ])('leaves %s prose alone that only sounds so', (locale, text) => {
    expect(forbiddenWords(text, locale)).toEqual([]);
  });
});

describe('goods that have no place here', () => {
  it.each([
    ['930330', 'arms'],
    ['240110', 'tobacco'],
    ['300490', 'medicines'],
    ['970600', 'antiques'],
    ['121130', 'narcotics'],
    ['121190', undefined],
  ])('%s: %s', (hs6, ban) => expect(forbiddenGoods({ hs6, flags: [] })).toBe(ban));

  it('has nothing against an empty code, or a code it doesn’t know', () => {
    expect(forbiddenGoods({ hs6: '', flags: [] })).toBeUndefined();
    expect(forbiddenGoods({ hs6: '090240', flags: ['DAIRY'] })).toBeUndefined();
  });
});

test('a label says less of wine than of other food', () => {
  const wine = {
    ...seeded('black-tea-250g').goods,
    category: 'wine',
    flags: ['ALCOHOL'],
    shelf_life_days: null,
  };
  expect(missingLabel(wine, () => true)).toEqual(['warnings']);
  expect(missingLabel({ ...wine, warnings: ['alcohol'] }, () => true)).toEqual([]);
});

describe('figures', () => {
  it.each([
    ['1 650 м', ['1650']],
    ['1.650 m', ['1650']],
    ['1,5 l', ['1.5']],
    ['٢٥٠ غ', ['250']],
    ['２５０克', ['250']],
  ])('%s', (text, found) => expect(numbersIn(text)).toEqual(found));

  it('says which figure of the title is missing', () => {
    expect(differingNumber('Thé noir 200 g', 'Black tea 250 g')).toBe('250');
    expect(differingNumber('شاي أسود ٢٥٠ غ', 'Black tea 250 g')).toBeUndefined();
    expect(differingNumber('Housse 40 × 45 cm', 'Cover 45 × 45 cm')).toBe('45');
  });
});

describe('prices', () => {
  const priced = fc.record({
    price: fc.integer({ min: 1, max: 10_000_000 }),
    net_grams: fc.integer({ min: 1, max: 20_000 }),
    net_millilitres: fc.constant(null),
    pieces: fc.constant(1),
  });

  it('are never odd beside too few others, nor beside their like', () => {
    fc.assert(
      fc.property(priced, fc.array(priced, { maxLength: 3 }), (one, others) => {
        expect(oddAgainst(one, others)).toBeUndefined();
        expect(oddAgainst(one, [one, one, one, one])).toBeUndefined();
      }),
    );
  });

  it('are odd by how many times they are off, whatever the currency counts in', () => {
    fc.assert(
      fc.property(
        priced,
        fc.integer({ min: 8, max: 500 }),
        fc.constantFrom(1, 10, 1000),
        (usual, times, units) => {
          const scaled = (goods: PricedGoods, by: number) => ({ ...goods, price: goods.price * by * units });
          const others = Array.from({ length: 5 }, () => scaled(usual, 1));
          expect(oddAgainst(scaled(usual, times), others)).toBeCloseTo(times, 6);
          const cheap = Array.from({ length: 5 }, () => scaled(usual, times));
          expect(oddAgainst(scaled(usual, 1), cheap)).toBeCloseTo(1 / times, 6);
        },
      ),
    );
  });

  it('don’t compare a kilogram with a piece', () => {
    const grams = { price: 100, net_grams: 1, net_millilitres: null, pieces: 1 };
    const piece = { price: 100, net_grams: null, net_millilitres: null, pieces: 1 };
    expect(oddAgainst({ ...grams, price: 100_000 }, [piece, piece, piece, piece])).toBeUndefined();
  });

  it('jump where a decimal point slips', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (price) => {
        expect(jumpFrom(price, price * 10)).toBeCloseTo(10);
        expect(jumpFrom(price * 10, price)).toBeCloseTo(0.1);
        expect(jumpFrom(price, Math.ceil(price * 1.5))).toBeUndefined();
        expect(jumpFrom(null, price)).toBeUndefined();
      }),
    );
  });
});
