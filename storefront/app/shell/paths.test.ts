import {
  localeOfPath,
  localePath,
  pathsInAll,
  pathWithoutLocale,
  queryElsewhere,
  safeBackPath,
  samePathInAll,
} from './paths';

describe('addresses', () => {
  it('carry the language first', () => {
    expect(localePath('fr', '/')).toBe('/fr');
    expect(localePath('zh-CN', '/pavilions')).toBe('/zh-CN/pavilions');
    expect(localeOfPath('/zh-CN/goods')).toBe('zh-CN');
    expect(localeOfPath('/zh/goods')).toBe('en');
    expect(pathWithoutLocale('/ar')).toBe('/');
    expect(pathWithoutLocale('/ar/goods/x')).toBe('/goods/x');
  });

  it('exist in all six languages', () => {
    expect(samePathInAll('/demo')).toEqual({
      en: '/en/demo',
      'zh-CN': '/zh-CN/demo',
      ru: '/ru/demo',
      ar: '/ar/demo',
      fr: '/fr/demo',
      es: '/es/demo',
    });
    expect(pathsInAll((locale) => `/goods/${locale}-slug`).es).toBe('/es/goods/es-slug');
  });
});

describe('the query of a page', () => {
  it.each([
    ['', ''],
    ['?sort=price&q=caf%C3%A9', '?sort=price&q=caf%C3%A9'],
    ['?cursor=abc', ''],
    ['?sort=price&cursor=abc', '?sort=price'],
  ])('%p holds in another language as %p', (search, elsewhere) => {
    expect(queryElsewhere(search)).toBe(elsewhere);
  });
});

describe('the way back after a form', () => {
  it('stays on this site', () => {
    expect(safeBackPath('/en/goods?q=a#goods', '/en')).toBe('/en/goods?q=a#goods');
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '', null, 7, `/${'x'.repeat(2001)}`])(
    'never leads to %p',
    (asked) => {
      expect(safeBackPath(asked, '/en')).toBe('/en');
    },
  );
});
