import fc from 'fast-check';
import { glossary, GLOSSARY_TERMS } from '@caravanserai/locales/glossary';
import { LOCALES } from '@caravanserai/locales/registry';
import { sentenceHash } from './sentence-hash';
import { alignedSentences, sentences } from './sentences';
import { termSuggestions } from './terms';

const terms = (text: string, locale: string, to: string, translation = '') =>
  termSuggestions({ text, locale }, { text: translation, locale: to }).map(({ found, term, used }) => [
    found,
    term,
    used,
  ]);

describe('the words of the shop in a text', () => {
  it('are found in their other forms, with the word of the other language', () => {
    expect(terms('Подают с орехами. Молоко отдельно.', 'ru', 'fr')).toEqual([
      ['орехами', 'fruits à coque', false],
      ['Молоко', 'Lait', false],
    ]);
    expect(terms('Best before: see the bag.', 'en', 'zh-CN')).toEqual([['Best before', '保质期至', false]]);
    expect(terms('原产地：乌兹别克斯坦', 'zh-CN', 'es')).toEqual([['原产地', 'origen', false]]);
    expect(terms('يحتوي على الحليب والسمسم', 'ar', 'en').map(([, term]) => term)).toEqual(['milk', 'sesame']);
  });

  it('know whether the translation has them', () => {
    expect(terms('Contains milk.', 'en', 'fr', 'Contient du lait.')).toEqual([['milk', 'lait', true]]);
  });

  it('are no parts of other words', () => {
    expect(terms('A steady teapot from Milkwood.', 'en', 'fr')).toEqual([]);
  });

  it('are none between languages that the shop has no words in', () => {
    expect(terms('Milk', 'en', 'uz')).toEqual([]);
    expect(terms('Sut', 'uz', 'en')).toEqual([]);
  });

  it('are each found where they stand, in every language, and never overlap', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...LOCALES),
        fc.array(fc.constantFrom(...GLOSSARY_TERMS), { minLength: 1, maxLength: 5 }),
        (from, to, chosen) => {
          const text = chosen.map((term) => glossary(term, from)).join('. ');
          const found = termSuggestions({ text, locale: from }, { text: '', locale: to });
          let end = 0;
          for (const { at, found: word } of found) {
            expect(text.slice(at, at + word.length)).toBe(word);
            expect(at).toBeGreaterThanOrEqual(end);
            end = at + word.length;
          }
          expect(found.length).toBeGreaterThanOrEqual(1);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('sentences', () => {
  it('end as their language ends them', () => {
    expect(sentences('晒干。趁软编成辫。', 'zh-CN').map(({ text }) => text)).toEqual([
      '晒干。',
      '趁软编成辫。',
    ]);
    expect(sentences('Raisins secs. Lavez-les.', 'fr')).toEqual([
      { text: 'Raisins secs.', at: 0 },
      { text: 'Lavez-les.', at: 14 },
    ]);
  });

  it('go with those of the translation where both have as many', () => {
    const pairs = alignedSentences({ text: 'One. Two.', locale: 'en' }, { text: 'Un. Deux.', locale: 'fr' });
    expect(pairs).toEqual([
      { source: 'One. Two.', target: 'Un. Deux.' },
      { source: 'One.', target: 'Un.' },
      { source: 'Two.', target: 'Deux.' },
    ]);
    expect(
      alignedSentences({ text: 'One. Two.', locale: 'en' }, { text: 'Un, deux.', locale: 'fr' }),
    ).toEqual([{ source: 'One. Two.', target: 'Un, deux.' }]);
    expect(alignedSentences({ text: 'One.', locale: 'en' }, { text: ' ', locale: 'fr' })).toEqual([]);
  });

  it('are the same whatever their spaces and capitals', () => {
    expect(sentenceHash('Green  raisins ')).toBe(sentenceHash('green raisins'));
    expect(sentenceHash('Green raisins')).not.toBe(sentenceHash('Green raisin'));
  });
});
