import { placeholders } from '@caravanserai/customs/explain/fill';
import { glossary } from '@caravanserai/locales/glossary';
import { LOCALES, type Locale } from '@caravanserai/locales/registry';
import { mailWords } from './words';

/** Every sentence with the way to it; plural forms differ by language and are left out. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object)
    .filter(([name]) => name !== 'parcels')
    .flatMap(([name, inner]) => sentences(inner, `${path}.${name}`));
}

const SCRIPTS: Partial<Record<Locale, RegExp>> = {
  'zh-CN': /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
};
/** What no printed text of the language has: French leaves a narrow space before high signs, Spanish leaves none. */
const MISPRINTS: Record<Locale, RegExp> = {
  en: /["'!]|\s[;:?]/u,
  'zh-CN': /["'!,;?()]|[^\d]:/u,
  ru: /["'!]|\s[;:?]/u,
  ar: /["'!;,?]/u,
  fr: /[^\u202f][;:!?»](?=$|[\s<])|«(?!\u202f)|["'!]/u,
  es: /["'!]|\s[;:?]/u,
};
const english = sentences(mailWords('en'));

describe.each(LOCALES)('letters in %s', (locale) => {
  const words = mailWords(locale);

  it('say all that the English ones say, with the same values', () => {
    const own = new Map(sentences(words));
    for (const [path, text] of english) {
      const said = own.get(path) ?? '';
      expect([path, placeholders(said)]).toEqual([path, placeholders(text)]);
      expect([path, said === '']).toEqual([path, text === '']);
    }
    expect(own.size).toBe(english.length);
  });

  it('are written in that language', () => {
    const own = sentences(words).filter(([, text]) => text !== '');
    for (const [path, text] of own) {
      expect(text).toMatch(SCRIPTS[locale] ?? /\p{Script=Latin}/u);
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(MISPRINTS[locale]);
      if (locale !== 'en' && text.includes(' '))
        expect([path, text]).not.toEqual([path, english.find(([one]) => one === path)?.[1]]);
    }
  });

  it('use the shop’s words', () => {
    const same = (text: string) => text.toLocaleLowerCase(locale);
    expect(same(words.letters.held.title)).toBe(same(glossary('heldForInspection', locale)));
    expect(same(words.letters.released.title)).toBe(same(glossary('releasedByCustoms', locale)));
    expect(same(words.names.arrives)).toBe(same(glossary('arrives', locale)));
    expect(same(words.names.on_delivery)).toBe(same(glossary('paidOnDelivery', locale)));
    expect(same(words.names.in_all)).toBe(same(glossary('landedCost', locale)));
    expect(same(words.names.ship_to)).toBe(same(glossary('shipTo', locale)));
    expect(same(words.names.test_payment)).toContain(same(glossary('testPayment', locale)));
  });
});
