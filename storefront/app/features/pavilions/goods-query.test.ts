import { choiceAddress, readChoice } from './goods-query';

test.each([
  ['', '?#goods'],
  ['route=bonded', '?route=bonded#goods'],
  ['undeliverable=1&route=domestic', '?route=domestic&undeliverable=1#goods'],
  ['route=pigeon&undeliverable=yes', '?#goods'],
])('%j is kept as %s', (query, address) => {
  expect(choiceAddress(readChoice(new URLSearchParams(query)))).toBe(address);
});
