import { countryNames } from './country-names';
import { inNameOrder } from './in-name-order';

it.each([
  ['zh-CN', ['CN', 'FR', 'DE'], ['DE', 'FR', 'CN']],
  ['es', ['OM', 'NG', 'NL', 'ES'], ['ES', 'NG', 'OM', 'NL']],
  ['fr', ['ZA', 'EG', 'EE', 'US'], ['ZA', 'EG', 'EE', 'US']],
  ['ru', ['JP', 'AM', 'KZ'], ['AM', 'KZ', 'JP']],
] as const)('countries stand in the order of their names in %s', (locale, codes, ordered) => {
  expect(inNameOrder(codes, countryNames(codes, locale), locale)).toEqual(ordered);
});
