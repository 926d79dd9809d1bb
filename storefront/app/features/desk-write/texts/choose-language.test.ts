import type { LanguageState } from '@caravanserai/contracts/desk-texts';
import { firstLanguage, nextLanguage } from './choose-language';

const language = (locale: string, missing: string[] = [], old: string[] = []): LanguageState => ({
  locale,
  state: 'done',
  done: 0,
  of: 0,
  missing,
  old,
});

describe('the language to write next', () => {
  it('is the source until that is whole, then the first with something to do', () => {
    const listing = {
      source_locale: 'uz',
      languages: [language('uz', ['title']), language('en', ['title'])],
    };
    expect(firstLanguage(listing)).toBe('uz');
    const written = [
      language('uz'),
      language('en'),
      language('ar', [], ['title']),
      language('fr', ['title']),
    ];
    expect(firstLanguage({ source_locale: 'uz', languages: written })).toBe('ar');
    expect(firstLanguage({ source_locale: 'uz', languages: [language('uz'), language('en')] })).toBe('uz');
  });

  it('comes round to those before, and is none when all others are done', () => {
    const languages = [language('uz'), language('en', ['title']), language('ar'), language('fr', ['title'])];
    expect(nextLanguage(languages, 'ar')?.locale).toBe('fr');
    expect(nextLanguage(languages, 'fr')?.locale).toBe('en');
    expect(nextLanguage([language('uz'), language('en', ['title'])], 'en')).toBeUndefined();
  });
});
