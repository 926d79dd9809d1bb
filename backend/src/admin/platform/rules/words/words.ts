import { adminLocale, type AdminLocale } from '../../../consignments/admin-locale';
import { words as ar } from './ar';
import { words as en } from './en';
import { words as es } from './es';
import { words as fr } from './fr';
import { words as ru } from './ru';
import type { RuleWords } from './types';
import { words as zhCN } from './zh-CN';

const ALL: Readonly<Record<AdminLocale, RuleWords>> = { en, 'zh-CN': zhCN, ru, ar, fr, es };

/** The words of dated rules in the language of Medusa Admin. */
export const ruleWords = (): RuleWords => ALL[adminLocale()];
