import { journeyPath } from './path';

describe('the way through customs', () => {
  it.each([
    ['bonded', 'CN', 'CN', 'bonded'],
    ['domestic', 'CN', 'CN', 'inland'],
    ['direct_mail', 'RW', 'CN', 'imported'],
    ['direct_mail', 'IT', 'FR', 'inland'],
    ['direct_mail', 'KZ', 'RU', 'inland'],
    ['direct_mail', 'GB', 'FR', 'imported'],
  ] as const)('%s from %s to %s is %s', (route, from, to, path) => {
    expect(journeyPath(route, from, to)).toBe(path);
  });
});
