import { adminLocale, type AdminLocale } from '../../consignments/admin-locale';
import { words as ar } from './ar';
import { words as en } from './en';
import { words as es } from './es';
import { words as fr } from './fr';
import { words as ru } from './ru';
import type { ReturnsWords } from './types';
import { words as zhCN } from './zh-CN';

const ALL: Readonly<Record<AdminLocale, ReturnsWords>> = { en, 'zh-CN': zhCN, ru, ar, fr, es };

/** The page's words in the language of Medusa Admin. */
export const returnsWords = (): ReturnsWords => ALL[adminLocale()];
