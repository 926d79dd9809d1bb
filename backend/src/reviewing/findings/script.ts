/** The scripts that the shop's languages and their neighbours are written in. */
export type Script = 'Latin' | 'Cyrillic' | 'Arabic' | 'Han' | 'Kana' | 'Hangul' | 'Thai' | 'Other';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Han', /\p{Script=Han}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Thai', /\p{Script=Thai}/u],
];

/** The script a shop's language is written in; undefined for languages that may use several, as Uzbek does. */
const EXPECTED: Readonly<Record<string, Script>> = {
  en: 'Latin',
  fr: 'Latin',
  es: 'Latin',
  ru: 'Cyrillic',
  ar: 'Arabic',
  'zh-CN': 'Han',
};

export const expectedScript = (locale: string): Script | undefined =>
  Object.hasOwn(EXPECTED, locale) ? EXPECTED[locale] : undefined;

/** The script of a character; undefined for digits, signs and spaces, which all scripts share. */
export function scriptOf(character: string): Script | undefined {
  // Arabic digits are Arabic too, but tell no language.
  if (!/\p{L}/u.test(character)) return undefined;
  return SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ?? 'Other';
}

/** A Chinese character says about as much as two letters. */
const weightOf = (script: Script): number => (script === 'Han' ? 2 : 1);

/** How much of a text stands in which script, by letters; links, addresses and names in brackets don't count. */
export function scripts(text: string): ReadonlyMap<Script, number> {
  const bare = text.replace(/\S+(?:@|:\/\/)\S+/gu, ' ');
  const open = bare.replace(/[（(][^（()）]*[）)]/gu, ' ');
  const counts = new Map<Script, number>();
  for (const character of /\p{L}/u.test(open) ? open : bare) {
    const script = scriptOf(character);
    if (script) counts.set(script, (counts.get(script) ?? 0) + weightOf(script));
  }
  return counts;
}

/** Fewer letters than this are a name or a unit, and tell nothing. */
const ENOUGH = 3;

/**
 * The script a text is mostly written in where that is not the one of its language; undefined when it is, and where
 * there is too little to tell.
 */
export function wrongScript(text: string, locale: string): Script | undefined {
  const expected = expectedScript(locale);
  const counts = scripts(text);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (!expected || all < ENOUGH || (counts.get(expected) ?? 0) * 2 >= all) return undefined;
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
