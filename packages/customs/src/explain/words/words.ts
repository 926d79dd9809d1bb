import type { Locale } from '@caravanserai/locales/registry';
import { words as ar } from './ar';
import { words as en } from './en';
import { words as es } from './es';
import { words as fr } from './fr';
import { words as ru } from './ru';
import type { Words } from './types';
import { words as zhCN } from './zh-CN';

const ALL: Readonly<Record<Locale, Words>> = { en, 'zh-CN': zhCN, ru, ar, fr, es };

/** The names of all codes in a language. Answers of the backend are made from them; no browser bundle holds them. */
export function wordsFor(locale: Locale): Words {
  return ALL[locale];
}
