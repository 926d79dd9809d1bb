import { placeholders } from '@caravanserai/customs/explain/fill';
import { LOCALES } from '@caravanserai/locales/registry';
import { NOTICES } from './all';
import type { NoticeWords } from './notice-words';

const FIELDS = [
  'subject',
  'title',
  'lead',
  'next',
  'button',
] as const satisfies readonly (keyof NoticeWords)[];

describe.each(Object.entries(NOTICES))('the notice %s', (_code, words) => {
  it.each(LOCALES)('says in %s all that it says in English, with the same values', (locale) => {
    for (const field of FIELDS) {
      const said = words[locale][field];
      expect([field, placeholders(said)]).toEqual([field, placeholders(words.en[field])]);
      expect([field, said === '']).toEqual([field, words.en[field] === '']);
      expect(said.trim()).toBe(said);
      if (locale !== 'en' && said.includes(' ')) expect(said).not.toBe(words.en[field]);
    }
  });
});
