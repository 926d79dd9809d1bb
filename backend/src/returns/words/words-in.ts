import type { Locale } from '@caravanserai/locales/registry';
import { words as ar } from './ar';
import { words as en } from './en';
import { words as es } from './es';
import { words as fr } from './fr';
import type { ReturnWords } from './return-words';
import { words as ru } from './ru';
import { words as zhCN } from './zh-CN';

const ALL: Readonly<Record<Locale, ReturnWords>> = { en, 'zh-CN': zhCN, ru, ar, fr, es };

export const returnWords = (locale: Locale): ReturnWords => ALL[locale];
