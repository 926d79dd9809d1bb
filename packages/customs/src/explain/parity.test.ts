import { LOCALES } from '@caravanserai/locales/registry';
import { STEP_VALUES } from '../working/step-values';
import { placeholders } from './fill';
import { SENTENCE_FORMS } from './sentence-forms';
import { sentencesFor } from './sentences/sentences';
import { wordsFor } from './words/words';

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );

/** Which values a sentence must use: all of its step's, but for what its form leaves out. */
function wanted(key: string): string[] {
  const [code = '', form] = key.split('/');
  const all = STEP_VALUES[code as keyof typeof STEP_VALUES] as readonly string[];
  const forms = (SENTENCE_FORMS as Record<string, Record<string, readonly string[]>>)[code];
  const left = form === undefined ? [] : forms?.[form];
  return all.filter((value) => !left?.includes(value)).sort();
}

/** What a language's typography rules out. */
const WRONG = {
  en: /["'!]|\.\.\./u,
  'zh-CN': /\p{Script=Han}[,.;:!?()]|[,;:!?()]\p{Script=Han}|["'！]/u,
  ru: /["'“”!]|\.\.\./u,
  ar: /["'!,;?٠-٩]/u,
  fr: /[^\u202f][;:!?»](?=$|[\s<])|«(?!\u202f)|["'!]/u,
  es: /["'!]|[\u00a0\u202f][;:?]/u,
} as const;

describe.each(LOCALES)('the sentences of workings in %s', (locale) => {
  const sentences = Object.entries(sentencesFor(locale));

  it('has one for every step and form, and none besides', () => {
    const forms = Object.entries(SENTENCE_FORMS).flatMap(([code, names]) =>
      Object.keys(names).map((name) => `${code}/${name}`),
    );
    expect(sentences.map(([key]) => key).sort()).toEqual([...Object.keys(STEP_VALUES), ...forms].sort());
  });

  it.each(sentences)('%s uses exactly its values', (key, sentence) => {
    expect(placeholders(sentence)).toEqual(wanted(key));
  });

  it('says each thing differently', () => {
    const twice = sentences.filter(([key, text]) => sentences.some(([k, t]) => k < key && t === text));
    expect(twice).toEqual([]);
  });

  it('is punctuated as its language is', () => {
    const texts = [...sentences, ...flatten(wordsFor(locale) as unknown as Tree)];
    expect(texts.filter(([, text]) => WRONG[locale].test(text))).toEqual([]);
    for (const [, text] of sentences) expect(text).toMatch(/[.。]$|\{reason\}$/u);
  });
});

describe.each(LOCALES)('the words for codes in %s', (locale) => {
  const english = flatten(wordsFor('en') as unknown as Tree);
  const words = new Map(flatten(wordsFor(locale) as unknown as Tree));

  it('names every code, with the placeholders of English', () => {
    for (const [key, text] of english) {
      expect([key, placeholders(words.get(key) ?? '')]).toEqual([key, placeholders(text)]);
      expect(words.get(key)?.trim()).toBeTruthy();
    }
  });
});
