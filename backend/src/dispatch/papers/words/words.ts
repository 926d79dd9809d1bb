import type { Locale } from '@caravanserai/locales/registry';
import { words as ar } from './ar';
import { words as en } from './en';
import { words as es } from './es';
import { words as fr } from './fr';
import { words as ru } from './ru';
import type { PaperWords } from './types';
import { words as zhCN } from './zh-CN';

const ALL: Readonly<Record<Locale, PaperWords>> = { en, 'zh-CN': zhCN, ru, ar, fr, es };

export const paperWords = (locale: Locale): PaperWords => ALL[locale];
