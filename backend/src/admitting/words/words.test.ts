import { placeholders } from '@caravanserai/customs/explain/fill';
import { admissionReason } from '@caravanserai/contracts/desk-reasons';
import { LOCALES, type Locale } from '@caravanserai/locales/registry';
import { quotedReasons, saysWhy, shownReasons, storeReasons } from '../shown-reasons';
import { reasonLine } from './reasons';
import { admittingRefusal, type AdmittingRefusal } from './refusals';

const REFUSALS: readonly AdmittingRefusal[] = [
  ...(['unknown_code', 'not_complete', 'not_editable', 'too_many_applications', 'not_askable'] as const),
  ...(['not_now', 'checks_open', 'reasons_needed', 'changed', 'rule_words', 'own_tick'] as const),
];

const saidOf = (key: AdmittingRefusal, locale: Locale) =>
  admittingRefusal(key, locale, {}, { field: '{field}' }).message;

describe.each(LOCALES)('the words of admitting in %s', (locale) => {
  it('say every reason but the free one, in its own language', () => {
    for (const code of admissionReason.options) {
      const line = reasonLine(code, locale);
      expect([code, line === undefined]).toEqual([code, code === 'other']);
      if (line && locale !== 'en') expect(line).not.toBe(reasonLine(code, 'en'));
    }
  });

  it('say every refusal with the values it has in English', () => {
    for (const key of REFUSALS) {
      const said = saidOf(key, locale);
      expect(placeholders(said)).toEqual(placeholders(saidOf(key, 'en')));
      if (locale !== 'en') expect(said).not.toBe(saidOf(key, 'en'));
    }
  });
});

describe('reasons', () => {
  const given = { codes: ['papers_missing', 'other', 'papers_missing'] as const, words: 'Нет сертификата.' };
  const stored = storeReasons({ ...given, codes: [...given.codes], language: 'ru' }, 'Ada', 'en');

  it('are read in the reader’s language, the decider’s words as they were written', () => {
    expect(shownReasons(stored, 'ar')).toMatchObject({
      lines: [reasonLine('papers_missing', 'ar')],
      words: { value: 'Нет сертификата.', lang: 'ru', dir: 'ltr' },
      by: 'Ada',
    });
    expect(quotedReasons(stored, ['fr']).fr).toBe(
      `${reasonLine('papers_missing', 'fr') ?? ''}\nНет сертификата.`,
    );
  });

  it('say nothing where only the free one was chosen and nothing written', () => {
    expect(saysWhy(stored)).toBe(true);
    expect(saysWhy(storeReasons({ codes: ['other'] }, 'Ada', 'en'))).toBe(false);
    expect(saysWhy(storeReasons(undefined, 'Ada', 'en'))).toBe(false);
  });
});
