import { trustedProxies } from './settings';

it.each([
  [undefined, 0],
  ['', 0],
  ['1', 1],
  ['2', 2],
  ['true', 0],
  ['-1', 0],
  ['0.0.0.0/0', 0],
])('takes TRUST_PROXY=%s for %i proxies', (given, proxies) => {
  expect(trustedProxies({ TRUST_PROXY: given })).toBe(proxies);
});
