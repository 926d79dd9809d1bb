import { toSuggestions } from './suggestion';

describe('suggestions', () => {
  it('lead to pages of the language, and leave out a category without a name', () => {
    const title = { value: 'Чай', lang: 'ru', dir: 'ltr' as const };
    const lines = toSuggestions(
      {
        goods: [{ slug: 'чай-250-г', title, picture: '/p.svg', pavilion: 'Руанда' }],
        pavilions: [{ handle: 'rwanda', name: 'Руанда' }],
        merchants: [{ handle: 'nyungwe-pantry', name: 'Nyungwe Pantry' }],
        categories: ['tea', 'not-yet-known'],
      },
      'ru',
      (code) => (code === 'tea' ? 'Чай' : undefined),
    );
    expect(lines.map(({ path }) => path)).toEqual([
      '/ru/categories/tea',
      '/ru/goods/чай-250-г',
      '/ru/pavilions/rwanda',
      '/ru/merchants/nyungwe-pantry',
    ]);
  });
});
