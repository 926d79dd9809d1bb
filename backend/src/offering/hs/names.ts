import type { Locale } from '@caravanserai/locales/registry';
import { names as ar } from './words/ar';
import { names as en } from './words/en';
import { names as es } from './words/es';
import { names as fr } from './words/fr';
import { names as ru } from './words/ru';
import { names as zhCN } from './words/zh-CN';

/**
 * Names of chapters (two digits), headings (four) and subheadings (six) of the Harmonized System 2022, in plain words:
 * those that goods of such pavilions come under. The legal wording is the World Customs Organization's.
 */
export type HsNames = Readonly<Record<string, string>>;

export const HS_NAMES: Readonly<Record<Locale, HsNames>> = { en, 'zh-CN': zhCN, ru, ar, fr, es };

/** The subheadings, in their order. */
export const HS_CODES: readonly string[] = Object.keys(en)
  .filter((code) => code.length === 6)
  .sort();
