import fc from 'fast-check';
import { fold } from './fold';
import { indexTokens, queryTokens, searchTokens } from './search-tokens';
import { slugify } from './slug';

describe('fold', () => {
  it.each([
    ['Crème brûlée', 'creme brulee'],
    ['Œuf d’Œuvre', 'oeuf doeuvre'],
    ['Straße', 'strasse'],
    ['Ǣ Ǿ', 'ae o'],
    ['Đà Nẵng', 'da nang'],
    ['Oʻzbekiston', 'ozbekiston'],
    ["O'zbekiston", 'ozbekiston'],
    ['Ёлка, йогурт', 'елка, йогурт'],
    ['أَرُزّ بالزَّعْفَرَان', 'ارز بالزعفران'],
    ['قهوة', 'قهوه'],
    ['مقهى', 'مقهي'],
    ['شـــاي', 'شاي'],
    ['آل', 'ال'],
    ['ＡＢＣ１２３', 'abc123'],
    ['٢٥٠ غ', '250 غ'],
    ['ข้าวหอมมะลิ', 'ข้าวหอมมะลิ'.normalize('NFKC')],
    ['Tiếng Việt', 'tieng viet'],
  ])('%s becomes %s', (text, expected) => expect(fold(text)).toBe(expected));

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('searchTokens', () => {
  it.each([
    ['Huile d’olive de l’Italie', ['huile', 'olive', 'de', 'italie']],
    ['L’huile aujourd’hui', ['huile', 'aujourdhui']],
    ['绿茶礼盒', ['绿茶', '茶礼', '礼盒']],
    ['茶', ['茶']],
    ['250克 绿茶, tea', ['250', '克', '绿茶', 'tea']],
    ['250g 0.5кг', ['250', 'g', '0', '5', 'кг']],
    ['L´huile, l`olive', ['huile', 'olive']],
    ['الشاي والقهوة', ['الشاي', 'شاي', 'والقهوه', 'قهوه']],
    ['بالعسل للشاي', ['بالعسل', 'عسل', 'للشاي', 'شاي']],
    ['вишнёвый ВИШНЕВЫЙ', ['вишневый']],
    ['  —  ', []],
  ])('%s has %p', (text, expected) => expect(searchTokens(text)).toEqual(expected));

  it('finds a text by any of its words, typed in any case or composition', () => {
    const word = fc.constantFrom('Café', 'Оливковое', 'قَهْوَة', '绿茶礼盒', 'silk', 'ＴＥＡ', 'ёж');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), (list, pick) => {
        const query = list[pick % list.length] ?? '';
        const index = new Set(indexTokens(list.join(' ')));
        for (const typed of [query, query.toUpperCase(), query.normalize('NFD')]) {
          expect(searchTokens(typed).every((token) => index.has(token))).toBe(true);
          expect(queryTokens(typed).every((token) => index.has(token))).toBe(true);
        }
      }),
    );
  });

  it('finds a single Chinese character in the index', () => {
    expect(indexTokens('绿茶礼盒')).toEqual(expect.arrayContaining(searchTokens('茶')));
  });

  it('holds what a hyphen joins in parts and as one', () => {
    expect(indexTokens('A hand-woven, Porte\u2011clés - tea')).toEqual([
      ...['a', 'hand', 'woven', 'porte', 'cles', 'tea'],
      ...['handwoven', 'portecles'],
    ]);
  });
});

describe('queryTokens', () => {
  it.each([
    ['卢旺达咖啡', ['卢旺', '旺达', '咖啡']],
    ['意大利橄榄油', ['意大', '大利', '橄榄', '油']],
    ['绿茶礼盒 100克', ['绿茶', '礼盒', '100', '克']],
    ['茶', ['茶']],
    ['Café d’olive', ['cafe', 'olive']],
  ])('%s has %p', (text, expected) => expect(queryTokens(text)).toEqual(expected));
});

describe('slugify', () => {
  it.each([
    ['Roasted bourbon coffee 250 g', 'roasted-bourbon-coffee-250-g'],
    ['Café d’Orient — 2,5 kg!', 'café-d-orient-2-5-kg'],
    ['卢旺达咖啡豆 250 克', '卢旺达咖啡豆-250-克'],
    ['قَهْوَة  عـــربية', 'قهوة-عربية'],
    ['Мёд лесной', 'мёд-лесной'],
    ['ข้าวหอมมะลิ 5 กก.', 'ข้าวหอมมะลิ-5-กก'],
    ['Oʻzbek ipagi', 'oʻzbek-ipagi'],
    ['  ---  ', ''],
    [`${'word '.repeat(15)}longlongword`, 'word-'.repeat(15).slice(0, -1)],
  ])('%p is %p', (title, expected) => expect(slugify(title)).toBe(expected));

  it('is a stable, safe path segment of at most 80 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const slug = slugify(title);
        expect(slugify(slug)).toBe(slug);
        expect([...slug].length).toBeLessThanOrEqual(80);
        expect(slug).toMatch(/^(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)?$/u);
      }),
    );
  });
});
