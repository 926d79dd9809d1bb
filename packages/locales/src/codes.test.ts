import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codesFor } from './codes/codes';
import {
  ALLERGEN_CODES,
  CATEGORY_CODES,
  PLACE_CODES,
  PLACE_KIND_CODES,
  REASON_CODES,
  ROUTE_CODES,
  STORAGE_CODES,
  UNIT_CODES,
  WARNING_CODES,
} from './codes/code-lists';
import { glossary, GLOSSARY_TERMS } from './glossary';
import { LOCALES, type Locale } from './registry';

const SEED = join(__dirname, '../../../backend/seed');

/** Values of one column; commas inside quotes stay inside their cell. */
function column(file: string, name: string): string[] {
  const [head = '', ...lines] = readFileSync(join(SEED, file), 'utf8').trim().split('\n');
  const index = head.split(',').indexOf(name);
  const cells = lines.map((line) => line.match(/("[^"]*"|[^,]*)(,|$)/g)?.[index] ?? '');
  return [...new Set(cells.map((cell) => cell.replace(/,$/, '').replaceAll('"', '')))].filter(Boolean);
}

const split = (values: string[]) => [...new Set(values.flatMap((value) => value.split(/[,|]/)))];
const leaves = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as Record<string, unknown>).flatMap(leaves);

const SCRIPT: Record<Locale, RegExp> = {
  en: /^[\p{Script=Latin}\p{N}\p{P} °−]+$/u,
  'zh-CN': /^[\p{Script=Han}\p{N}，。℃−]+$/u,
  ru: /^(?:[\p{Script=Cyrillic}\p{N}\p{P} −]|°C)+$/u,
  ar: /^[\p{Script=Arabic}\p{M}\p{N}،. ]+$/u,
  fr: /^[\p{Script=Latin}\p{N}’.,\- °−]+$/u,
  es: /^[\p{Script=Latin}\p{N}\p{P} °−]+$/u,
};

describe('codes', () => {
  it.each([
    ['goods.csv', 'category', CATEGORY_CODES],
    ['goods.csv', 'allergens', ALLERGEN_CODES],
    ['goods.csv', 'storage', STORAGE_CODES],
    ['goods.csv', 'warnings', WARNING_CODES],
    ['goods.csv', 'jgs20_unit', UNIT_CODES],
    ['places.csv', 'code', PLACE_CODES],
    ['places.csv', 'kind', PLACE_KIND_CODES],
    ['rules/restrictions.csv', 'reason_key', REASON_CODES],
  ] as const)('cover every value of %s %s', (file, name, codes) => {
    const used = split(column(file, name));
    expect(used.length).toBeGreaterThan(0);
    expect(codes).toEqual(expect.arrayContaining(used));
  });

  it('cover every route of the seeded stock', () => {
    const routes = split(column('goods.csv', 'stock')).map((entry) => entry.split(':')[0]);
    expect(ROUTE_CODES).toEqual(expect.arrayContaining([...new Set(routes)]));
  });

  it.each(LOCALES)('are written in the script of %s', (locale) => {
    for (const text of leaves(codesFor(locale))) {
      expect(text).toMatch(SCRIPT[locale]);
      expect(text.trim()).toBe(text);
    }
  });

  it.each(LOCALES)('give no two codes of one list the same text in %s', (locale) => {
    const { routes, ...lists } = codesFor(locale);
    for (const list of [...Object.values(lists), ...Object.values(routes)]) {
      expect(new Set(Object.values(list)).size).toBe(Object.values(list).length);
    }
  });

  it.each(LOCALES)('name the routes with the words of the glossary in %s', (locale) => {
    const { routes } = codesFor(locale);
    const words = [routes.bonded, routes.direct_mail, routes.domestic].map(({ label }) =>
      label.toLowerCase(),
    );
    expect(words).toEqual(
      (['bonded', 'directMail', 'domestic'] as const).map((term) => glossary(term, locale).toLowerCase()),
    );
  });

  it('call the places in English what the seed calls them', () => {
    expect(Object.values(codesFor('en').places)).toEqual(column('places.csv', 'name_en'));
  });

  it.each(LOCALES)('explain in full sentences in %s', (locale) => {
    const { reasons, routes, storage, warnings } = codesFor(locale);
    const sentences = Object.values(routes).map(({ sentence }) => sentence);
    for (const text of [...sentences, ...leaves([reasons, storage, warnings])])
      expect(text).toMatch(/[.。]$/);
  });
});

describe('glossary', () => {
  it('has a word for every term in every language, each term its own', () => {
    for (const locale of LOCALES) {
      const words = GLOSSARY_TERMS.map((term) => glossary(term, locale));
      expect(words.every((word) => SCRIPT[locale].test(word))).toBe(true);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
