import type { DeskEntry } from './entry';
import { findEntry } from './find-entry';

const entry = (method: DeskEntry['method'], path: string): DeskEntry => ({ method, path, roles: ['owner'] });
const ENTRIES = [
  entry('GET', '/merchant/listings'),
  entry('GET', '/merchant/listings/:id'),
  entry('POST', '/merchant/listings/:id'),
  entry('GET', '/merchant/listings/template'),
  entry('GET', '/merchant/listings/:id/texts'),
];
const found = (method: string, path: string) => findEntry(ENTRIES, method, path)?.path;

describe('finding the entry of a request', () => {
  it('takes a word before a parameter', () => {
    expect(found('GET', '/merchant/listings/template')).toBe('/merchant/listings/template');
    expect(found('GET', '/merchant/listings/goods_1')).toBe('/merchant/listings/:id');
    expect(found('POST', '/merchant/listings/template')).toBe('/merchant/listings/:id');
  });

  it('reads addresses as Express does', () => {
    expect(found('GET', '/Merchant/LISTINGS/')).toBe('/merchant/listings');
    expect(found('HEAD', '/merchant/listings')).toBe('/merchant/listings');
    expect(found('GET', '/merchant//listings')).toBeUndefined();
    expect(found('GET', '/merchant/listings//texts')).toBeUndefined();
    expect(found('GET', '/merchant/%6cistings')).toBeUndefined();
  });

  it('finds nothing for what nobody registered', () => {
    expect(found('DELETE', '/merchant/listings')).toBeUndefined();
    expect(found('GET', '/merchant/listings/a/b/c')).toBeUndefined();
    expect(found('GET', '/operator/listings')).toBeUndefined();
  });
});
