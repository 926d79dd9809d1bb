import { fill } from '../fill';
import { formatDate } from '@caravanserai/locales/format-date';
import type { Locale } from '@caravanserai/locales/registry';
import { codesFor } from '@caravanserai/locales/codes/codes';
import type { PromiseLevel } from '../../charges/assurance';
import { wordsFor } from '../words/words';
import type { PartKey, WayKey } from './keys';
import { ruleTextsFor } from './texts';
import type { RuleText } from './types';

/** A promise in words: one for lists, one sentence, and what it means. */
export interface PromiseText {
  readonly level: PromiseLevel;
  readonly word: string;
  readonly short: string;
  readonly long: string;
}

/** Some rules of one way under a heading; the promise is that of an ordinary parcel under them. */
export interface RulePart {
  readonly key: PartKey;
  readonly title: string;
  readonly promise: PromiseText | null;
  readonly rules: readonly RuleText[];
}

/** The rules for one way goods come. */
export interface RuleWay {
  readonly key: WayKey;
  readonly title: string;
  readonly about: string;
  readonly parts: readonly RulePart[];
}

export function promiseText(level: PromiseLevel, date: string, locale: Locale): PromiseText {
  const { word, short, long } = wordsFor(locale).promises[level];
  const day = { date: formatDate(date, locale) };
  return { level, word, short: fill(short, day), long: fill(long, day) };
}

/** A part with its heading; none where nothing is to be said. */
export function partOf(
  key: PartKey,
  rules: readonly (RuleText | undefined)[],
  locale: Locale,
  promise: PromiseText | null = null,
): RulePart[] {
  const said = rules.filter((rule) => rule !== undefined);
  return said.length === 0 ? [] : [{ key, title: ruleTextsFor(locale).parts[key], promise, rules: said }];
}

export function wayOf(key: WayKey, parts: readonly RulePart[], locale: Locale): RuleWay {
  if (key === 'bonded' || key === 'direct_mail' || key === 'domestic') {
    const { label, sentence } = codesFor(locale).routes[key];
    return { key, title: label, about: sentence, parts };
  }
  return { key, ...ruleTextsFor(locale).ways[key], parts };
}
