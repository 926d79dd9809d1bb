import { LOCALES } from '@caravanserai/locales/registry';
import { placingMessage, type PlacingFault } from './messages';

const FAULTS: PlacingFault[] = [
  'being_placed',
  'not_paid',
  'given_back',
  'payment_differs',
  'nothing_to_pay',
  'failed',
  'unavailable',
];

it('says each fault in each language, in its own words', () => {
  const said = new Set(LOCALES.flatMap((locale) => FAULTS.map((fault) => placingMessage(fault, locale))));
  expect(said.size).toBe(LOCALES.length * FAULTS.length);
});

it.each([
  ['zh-CN', /[一-龥]/],
  ['ru', /[а-я]/],
  ['ar', /[ء-ي]/],
  ['fr-FR', /paiement/],
  [null, /payment/],
  ['xx', /payment/],
])('speaks %s', (locale, words) => {
  expect(placingMessage('payment_differs', locale)).toMatch(words);
});
