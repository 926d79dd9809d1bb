import { namedChoices } from './choices';
import { NO_FILTERS } from './filters';

const facets = {
  pavilion: [
    { value: 'uzbekistan', count: 8 },
    { value: 'chile', count: 3 },
    { value: 'italy', count: 0 },
  ],
  category: [{ value: 'tea', count: 2 }],
  route: [{ value: 'direct_mail', count: 5 }],
  merchant: [
    { value: 'known', count: 2 },
    { value: 'of-another-pavilion', count: 9 },
  ],
  in_stock: 4,
};
const names = {
  pavilion: new Map([
    ['uzbekistan', 'Usbekistan'],
    ['chile', 'Chile'],
    ['italy', 'Italien'],
  ]),
  merchant: new Map([['known', 'A known house']]),
  category: { tea: 'Tee' },
};
const compare = (a: string, b: string) => a.localeCompare(b, 'de');

describe('the choices of the drawer', () => {
  it('stand in the order of their names and leave out what would leave nothing', () => {
    const { pavilion } = namedChoices(facets, NO_FILTERS, names, compare);
    expect(pavilion.map(({ name }) => name)).toEqual(['Chile', 'Usbekistan']);
  });

  it('keep what is chosen, so that it can be taken back', () => {
    const chosen = { ...NO_FILTERS, pavilion: ['italy', 'nowhere'] };
    const { pavilion } = namedChoices(facets, chosen, names, compare);
    expect(pavilion.map(({ name, count }) => [name, count])).toEqual([
      ['Chile', 3],
      ['Italien', 0],
      ['nowhere', 0],
      ['Usbekistan', 8],
    ]);
  });

  it('offer only merchants whose names are known, and every route even with nothing', () => {
    const { merchant, route } = namedChoices(facets, NO_FILTERS, names, compare);
    expect(merchant.map(({ value }) => value)).toEqual(['known']);
    expect(route).toEqual({ bonded: 0, direct_mail: 5, domestic: 0 });
  });
});
