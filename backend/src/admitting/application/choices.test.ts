import { COUNTRY_CODES } from '@caravanserai/locales/countries';
import { choicesIn } from './choices';

it('offers every country, with its currency where that can be chosen', () => {
  const { countries, currencies } = choicesIn('ru');
  expect(countries.map(({ code }) => code).sort()).toEqual([...COUNTRY_CODES].sort());
  expect(countries).toContainEqual({ code: 'UZ', name: 'Узбекистан', currency: 'UZS' });
  for (const { currency } of countries) expect(['', ...currencies]).toContain(currency);
  expect(countries.filter(({ currency }) => currency === '').length).toBeLessThan(10);
});
