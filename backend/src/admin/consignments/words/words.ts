import { adminLocale, type AdminLocale } from '../admin-locale';
import { words as ar } from './ar';
import { words as en } from './en';
import { words as es } from './es';
import { words as fr } from './fr';
import { words as ru } from './ru';
import type { PanelWords } from './types';
import { words as zhCN } from './zh-CN';

const ALL: Readonly<Record<AdminLocale, PanelWords>> = { en, 'zh-CN': zhCN, ru, ar, fr, es };

/** The panel's words in the language of Medusa Admin. */
export const panelWords = (): PanelWords => ALL[adminLocale()];
