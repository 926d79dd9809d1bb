import { customsTerritory, unionMembers, UNION_MEMBERS } from './territory';

it('names each country in one union at most, with a day of the past and a source', () => {
  expect(new Set(UNION_MEMBERS.map(({ country }) => country)).size).toBe(UNION_MEMBERS.length);
  for (const { union, country, from, source } of UNION_MEMBERS) {
    expect(customsTerritory(country)).toBe(union);
    expect(from).toMatch(/^(19|20)\d\d-\d\d-\d\d$/);
    expect(from < '2026-01-01').toBe(true);
    expect(source).not.toBe('');
  }
});

it('knows the members of a union, and that a country is none', () => {
  expect(unionMembers('EU')).toHaveLength(27);
  expect(unionMembers('EAEU')).toEqual(['AM', 'BY', 'KG', 'KZ', 'RU']);
  expect([unionMembers('FR'), unionMembers('toString')]).toEqual([undefined, undefined]);
  expect(customsTerritory('CH')).toBe('CH');
});
