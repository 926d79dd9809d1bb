import * as fc from 'fast-check';
import {
  cleared,
  countFilters,
  DAYS,
  NO_FILTERS,
  readFilters,
  ROUTES,
  toggled,
  writeFilters,
  type Filters,
} from './filters';

const read = (query: string) => readFilters(new URLSearchParams(query));

const handle = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const handles = fc.uniqueArray(handle, { maxLength: 5 });
const amount = fc.stringMatching(/^\d{1,5}(\.\d{1,2})?$/);

const filters: fc.Arbitrary<Filters> = fc
  .record({
    q: fc.string({ maxLength: 100 }).map((text) => text.trim()),
    route: fc.subarray([...ROUTES]),
    pavilion: handles,
    category: handles,
    merchant: handles,
    inStock: fc.boolean(),
    withinDays: fc.option(fc.constantFrom(...DAYS)),
    priceMin: fc.oneof(fc.constant(''), amount),
    priceMax: fc.oneof(fc.constant(''), amount),
    priceIn: fc.constant('CNY'),
    sort: fc.option(fc.constantFrom('soonest', 'price', '-price', 'newest', 'name')),
    undeliverable: fc.boolean(),
  })
  .map((one): Filters => ({ ...one, priceIn: one.priceMin || one.priceMax ? one.priceIn : '' }));

describe('filters in the address of a page', () => {
  it('come back as they were written', () => {
    fc.assert(fc.property(filters, (one) => expect(read(writeFilters(one))).toEqual(one)));
  });

  it('have one address each, whatever order and empty fields a form sends', () => {
    const typed = read(
      'price_max=&q=+tea+&pavilion=rwanda&route=domestic&route=bonded&price_min=&price_in=CNY&sort=',
    );
    expect(writeFilters(typed)).toBe('?q=tea&route=bonded&route=domestic&pavilion=rwanda');
  });

  it('leave out what the shop does not know', () => {
    const odd =
      'route=pigeon&pavilion=%3Cscript%3E&within_days=4&sort=luck&in_stock=yes&price_in=gold&cursor=x';
    expect(read(odd)).toEqual(NO_FILTERS);
  });

  it('know the order by relevance only where something was searched for', () => {
    expect(read('sort=relevance').sort).toBeNull();
    expect(read('sort=relevance&q=tea').sort).toBe('relevance');
  });

  it('are toggled back by the same choice', () => {
    fc.assert(
      fc.property(filters, handle, (one, value) => {
        const once = toggled(one, 'pavilion', value);
        expect(once.pavilion.includes(value)).toBe(!one.pavilion.includes(value));
        expect(new Set(toggled(once, 'pavilion', value).pavilion)).toEqual(new Set(one.pavilion));
      }),
    );
  });

  it('are all gone after clearing, but for the words, the order and the wish to see everything', () => {
    fc.assert(
      fc.property(filters, (one) => {
        const rest = cleared(one);
        expect(countFilters(rest)).toBe(0);
        expect([rest.q, rest.sort, rest.undeliverable]).toEqual([one.q, one.sort, one.undeliverable]);
      }),
    );
  });
});
