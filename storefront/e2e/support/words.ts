import { REASON_CODES } from '@caravanserai/locales/codes/code-lists';
import { codesFor } from '@caravanserai/locales/codes/codes';
import type { Locale } from '@caravanserai/locales/registry';
import type { TFunction } from 'i18next';
import { readFileSync } from 'node:fs';
import { codeWords, labelWords } from '../../app/i18n/code-words';
import { DESK_MESSAGE_FILES } from '../../app/desk/namespaces';
import { createTranslator } from '../../app/i18n/instance';
import { MESSAGE_FILES, type Namespace } from '../../app/i18n/namespaces';

export type Words = TFunction<['common', ...Namespace[]]>;

const known = new Map<Locale, Words>();

/** The shop's and the desks' own messages of a language: a test looks for what the page was told to say. */
export function wordsOf(locale: Locale): Words {
  const found = known.get(locale);
  if (found) return found;
  const files = [
    ...MESSAGE_FILES.map((name) => [name, readMessages('messages', locale, name)] as const),
    ...DESK_MESSAGE_FILES.map((name) => [name, readMessages('desk/messages', locale, name)] as const),
  ];
  const codes = codesFor(locale);
  const messages = { ...Object.fromEntries(files), codes: codeWords(codes), labels: labelWords(codes) };
  const words: Words = createTranslator(locale, messages).getFixedT(locale);
  known.set(locale, words);
  return words;
}

/** Why goods can't be sent somewhere, for a code of the API. */
export function reasonOf(words: Words, code = ''): string {
  const known = REASON_CODES.find((one) => one === code);
  return words(`codes:reasons.${known ?? 'not_to_destination'}`);
}

function readMessages(folder: string, locale: Locale, name: string) {
  const file = new URL(`../../app/${folder}/${locale}/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}
