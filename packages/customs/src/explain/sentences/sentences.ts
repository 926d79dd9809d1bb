import type { Locale } from '@caravanserai/locales/registry';
import { sentences as ar } from './ar';
import { sentences as en } from './en';
import { sentences as es } from './es';
import { sentences as fr } from './fr';
import { sentences as ru } from './ru';
import type { Sentences } from './types';
import { sentences as zhCN } from './zh-CN';

const ALL: Readonly<Record<Locale, Sentences>> = { en, 'zh-CN': zhCN, ru, ar, fr, es };

/** The sentences of workings in a language. Answers of the backend are made from them; no browser bundle holds them. */
export function sentencesFor(locale: Locale): Sentences {
  return ALL[locale];
}
