import type { Locale } from '@caravanserai/locales/registry';
import { ar } from './ar';
import type { ConsentTexts } from './consent-text';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ru } from './ru';
import { zhCn } from './zh-cn';

const TEXTS: Readonly<Record<Locale, ConsentTexts>> = { en, 'zh-CN': zhCn, ru, ar, fr, es };

/** What is agreed to, in a language. */
export const consentTexts = (locale: Locale): ConsentTexts => TEXTS[locale];
