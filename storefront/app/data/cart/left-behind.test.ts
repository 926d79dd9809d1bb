import { readLeftBehind, withLeftBehind } from './left-behind';

const honey = {
  variant_id: 'variant_1',
  quantity: 2,
  title: { value: 'Honey', lang: 'en', dir: 'ltr' as const },
  slug: 'honey',
  picture: '/honey.svg',
};

describe('readLeftBehind', () => {
  it('gives back what was written', () => {
    expect(readLeftBehind(JSON.parse(JSON.stringify([honey])))).toEqual([honey]);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'honey'],
    ['a number in the list', [3]],
    ['a fraction of a piece', [{ ...honey, quantity: 1.5 }]],
    ['too many pieces', [{ ...honey, quantity: 100 }]],
    ['no title', [{ ...honey, title: null }]],
    ['a title of another shape', [{ ...honey, title: { value: 1, lang: 'en', dir: 'ltr' } }]],
    ['no picture', [{ ...honey, picture: undefined }]],
  ])('makes nothing out of %s', (_what, value) => {
    expect(readLeftBehind(value)).toEqual([]);
  });

  it('reads no more than a hundred', () => {
    expect(readLeftBehind(Array.from({ length: 101 }, () => honey))).toHaveLength(100);
  });
});

it('keeps one entry per variant, the newest', () => {
  const coffee = { ...honey, variant_id: 'variant_2' };
  expect(withLeftBehind([honey, coffee], [{ ...honey, quantity: 5 }])).toEqual([
    coffee,
    { ...honey, quantity: 5 },
  ]);
});
