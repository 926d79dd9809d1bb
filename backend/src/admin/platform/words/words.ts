import { adminLocale, type AdminLocale } from '../../consignments/admin-locale';
import { words as ar } from './ar';
import { words as en } from './en';
import { words as es } from './es';
import { words as fr } from './fr';
import { words as ru } from './ru';
import type { PlatformWords } from './types';
import { words as zhCN } from './zh-CN';

const ALL: Readonly<Record<AdminLocale, PlatformWords>> = { en, 'zh-CN': zhCN, ru, ar, fr, es };

/** The pages' words in the language of Medusa Admin. */
export const platformWords = (): PlatformWords => ALL[adminLocale()];

/** The word for a code, or the code where there is none. */
export const wordOf = (words: object, code: string): string =>
  (words as Readonly<Record<string, string>>)[code] ?? code;
