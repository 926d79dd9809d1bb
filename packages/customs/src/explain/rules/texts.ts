import type { Locale } from '@caravanserai/locales/registry';
import { texts as ar } from './ar';
import { texts as en } from './en';
import { texts as es } from './es';
import { texts as fr } from './fr';
import { texts as ru } from './ru';
import type { RuleTexts } from './types';
import { texts as zhCN } from './zh-CN';

const ALL: Readonly<Record<Locale, RuleTexts>> = { en, 'zh-CN': zhCN, ru, ar, fr, es };

/** The sentences about rules in a language. Answers of the backend are made from them; no browser bundle holds them. */
export function ruleTextsFor(locale: Locale): RuleTexts {
  return ALL[locale];
}
