import { placeholders } from '@caravanserai/customs/explain/fill';
import { LOCALES } from '@caravanserai/locales/registry';
import { MISSING, missingInWords } from './missing-words';
import { timeInWords } from './tell-failed';

const item = (code: keyof typeof MISSING.en, has: number, needs: number) => ({
  ...{ code, has, needs, done: has >= needs },
});

describe('a letter about an opening that failed', () => {
  it('names what was missing then, and only that', () => {
    const items = [item('title', 1, 1), item('story_en', 0, 1), item('merchants', 1, 2)];
    expect(missingInWords(items, 'fr')).toBe('Chaque récit en anglais\nVendeurs admis\u202f: 1 sur 2');
  });

  it.each(LOCALES)('says in %s with the same values as in English', (locale) => {
    for (const [code, words] of Object.entries(MISSING.en))
      expect(placeholders(MISSING[locale][code as keyof typeof MISSING.en])).toEqual(placeholders(words));
  });

  it('says the time by the clock of the country and in UTC, with its day where that is another', () => {
    expect(timeInWords('2026-12-01T04:00:00Z', 'Asia/Tashkent', 'en')).toMatch(
      /^1 December 2026 09:00 \(Uzbekistan.* Time\), 04:00 UTC$/,
    );
    expect(timeInWords('2026-12-01T22:00:00Z', 'Asia/Tashkent', 'zh-CN')).toMatch(
      /^2026年12月2日 03:00 \(乌兹别克斯坦.*时间\)，2026年12月1日 22:00 UTC$/,
    );
  });
});
