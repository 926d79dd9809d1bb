import { LOCALES } from '@caravanserai/locales/registry';
import { messageFiles, messageTexts as read, PLURAL } from './message-texts';

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? '').sort();

const files = messageFiles('en');
const others = LOCALES.filter((locale) => locale !== 'en');
const cases = files.flatMap((file) => others.map((locale) => [locale, file] as const));

it('every language has the same files', () => {
  for (const locale of LOCALES) expect(messageFiles(locale)).toEqual(files);
});

describe.each(cases)('%s/%s', (locale, file) => {
  const english = read('en', file);
  const texts = read(locale, file);
  const bare = (keys: Iterable<string>) =>
    [...new Set([...keys].map((key) => key.replace(PLURAL, '')))].sort();

  it('has the keys of English', () => {
    expect(bare(texts.keys())).toEqual(bare(english.keys()));
  });

  it('says something under every key, with the placeholders of English', () => {
    for (const [key, text] of texts) {
      expect(text.trim()).not.toBe('');
      const original = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? '';
      const written = placeholders(text);
      // Arabic one and two, and zero, say the number in words.
      const spelt = /_(zero|one|two)$/.test(key);
      if (!spelt) expect([key, written]).toEqual([key, placeholders(original)]);
    }
  });

  it('has every plural form of its language', () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const stem of new Set(
      [...texts.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')),
    )) {
      const forms = categories.filter((category) => texts.has(`${stem}_${category}`));
      expect([stem, forms.sort()]).toEqual([stem, [...categories].sort()]);
    }
  });

  it('has no straight quotes, three dots or exclamation marks', () => {
    for (const [key, text] of texts) expect([key, /["!]|\.\.\./.test(text)]).toEqual([key, false]);
  });
});
