import { regionsOf, type PavilionSummary } from './rooms';

const pavilion = (iso2: string, region: string): PavilionSummary => ({
  handle: iso2.toLowerCase(),
  iso2,
  kind: 'country',
  state: 'open',
  is_host: false,
  name: iso2,
  title: { value: iso2, lang: 'en', dir: 'ltr' },
  tagline: { value: '', lang: 'en', dir: 'ltr' },
  region,
  goods: 0,
});

describe('pavilions by region', () => {
  const all = [pavilion('CL', '005'), pavilion('IT', '039'), pavilion('KZ', '143'), pavilion('UZ', '143')];

  it('keeps the order of names within a region', () => {
    expect(regionsOf(all, 'en').find(({ name }) => name === 'Central Asia')?.iso2s).toEqual(['KZ', 'UZ']);
  });

  it('orders regions by their names in the reader’s language', () => {
    expect(regionsOf(all, 'en').map(({ name }) => name)).toEqual([
      'Central Asia',
      'South America',
      'Southern Europe',
    ]);
    expect(regionsOf(all, 'ru').map(({ name }) => name)).toEqual([
      'Центральная Азия',
      'Южная Америка',
      'Южная Европа',
    ]);
  });

  it('shows no region it has no name for', () => {
    expect(regionsOf([pavilion('XX', '999')], 'en')).toEqual([]);
  });
});
