import type { Locale } from '../registry';
import { codes as ar } from './ar';
import type { Codes } from './types';
import { codes as en } from './en';
import { codes as es } from './es';
import { codes as fr } from './fr';
import { codes as ru } from './ru';
import { codes as zhCN } from './zh-CN';

const ALL: Readonly<Record<Locale, Codes>> = { en, 'zh-CN': zhCN, ru, ar, fr, es };

/** The texts of all codes in a language. A browser bundle imports the one file of its language instead. */
export function codesFor(locale: Locale): Codes {
  return ALL[locale];
}
