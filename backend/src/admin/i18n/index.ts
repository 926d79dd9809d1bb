import { words as ar } from '../platform/words/ar';
import { words as en } from '../platform/words/en';
import { words as es } from '../platform/words/es';
import { words as fr } from '../platform/words/fr';
import { words as ru } from '../platform/words/ru';
import type { PlatformWords } from '../platform/words/types';
import { words as zhCN } from '../platform/words/zh-CN';
import { words as returnsAr } from '../returns/words/ar';
import { words as returnsEn } from '../returns/words/en';
import { words as returnsEs } from '../returns/words/es';
import { words as returnsFr } from '../returns/words/fr';
import { words as returnsRu } from '../returns/words/ru';
import { words as returnsZhCN } from '../returns/words/zh-CN';

const names = ({ title }: { title: string }, { menu }: PlatformWords) => ({
  caravanserai: {
    returns: title,
    platform: menu.platform,
    platform_pavilions: menu.pavilions,
    platform_merchants: menu.merchants,
    platform_rates: menu.rates,
    platform_rules: menu.rules,
    platform_warehouses: menu.warehouses,
  },
});

/** Names of our pages in the menu of Medusa Admin, by its own codes of languages. */
export default {
  en: names(returnsEn, en),
  zhCN: names(returnsZhCN, zhCN),
  ru: names(returnsRu, ru),
  ar: names(returnsAr, ar),
  fr: names(returnsFr, fr),
  es: names(returnsEs, es),
};
