import type { Locale } from '@caravanserai/locales/registry';
import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { IdentityWords } from './identity-words';
import { ru } from './ru';
import { zhCn } from './zh-cn';

const WORDS: Readonly<Record<Locale, IdentityWords>> = { en, 'zh-CN': zhCn, ru, ar, fr, es };

/** What is said about identity numbers in a language. */
export const identityWords = (locale: Locale): IdentityWords => WORDS[locale];
