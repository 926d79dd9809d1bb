import { wholeDigits } from './whole-digits';

it.each([
  ['500', '500'],
  ['٥٠٠', '500'],
  ['۵۰۰', '500'],
  ['５００', '500'],
  ['1 500', '1500'],
  ['1,500', '1500'],
  ['12,5', '12'],
  ['12.50', '12'],
  ['١٢٫٥', '12'],
  ['abc', ''],
])('%s is %s', (typed, digits) => expect(wholeDigits(typed)).toBe(digits));
