import { sharedPath } from './shared-path';

test.each([
  ['/ar/goods/شاي', '/ar/goods/%D8%B4%D8%A7%D9%8A'],
  ['/ar/pavilions/rwanda?route=bonded#goods', '/ar/pavilions/rwanda'],
  ['//evil.example/ar/', null],
  ['https://evil.example/ar/', null],
  ['/en/goods/tea', null],
  [`/ar/${'x'.repeat(600)}`, null],
  [null, null],
])('%j is drawn as %j', (asked, path) => expect(sharedPath('ar', asked)).toBe(path));
