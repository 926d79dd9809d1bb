import fc from 'fast-check';
import { queryString, readQuery, singleValue, withParameter } from './query';

describe('readQuery', () => {
  it.each([
    'locale[]=x',
    'locale[a]=x',
    '[locale]=x',
    '%5Blocale%5D=x',
    'locale%5B%5D=x',
    'locale=a&locale=b',
  ])('does not take %s for a single value', (query) => {
    expect(singleValue(readQuery(`/store/products?${query}`), 'locale')).toBeNull();
  });

  it('reads a plain value, encoded or not', () => {
    expect(singleValue(readQuery('/x?locale=zh%2DCN&q=a'), 'locale')).toBe('zh-CN');
    expect(singleValue(readQuery('/x?%6Cocale=fr'), 'locale')).toBe('fr');
    expect(singleValue(readQuery('/x?q=locale'), 'locale')).toBeUndefined();
  });

  it('starts at the first question mark, as Medusa does', () => {
    expect(queryString('/x?a=1?limit=2')).toBe('a=1?limit=2');
  });
});

describe('withParameter', () => {
  it('changes one value and nothing else', () => {
    expect(withParameter('/x?a=1&locale=fr-FR&b=%20', 'locale', 'fr')).toBe('/x?a=1&locale=fr&b=%20');
  });

  it('is read back as what was written', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string({ minLength: 1 }), (rest, value) => {
        const url = withParameter(`/x?${rest}&name=old`, 'name', value);
        expect(
          readQuery(url)
            .filter(({ key }) => key === 'name')
            .at(-1)?.value,
        ).toBe(value);
      }),
    );
  });
});
