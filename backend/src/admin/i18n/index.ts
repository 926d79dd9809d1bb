import { words as ar } from '../returns/words/ar';
import { words as en } from '../returns/words/en';
import { words as es } from '../returns/words/es';
import { words as fr } from '../returns/words/fr';
import { words as ru } from '../returns/words/ru';
import { words as zhCN } from '../returns/words/zh-CN';

const menu = ({ title }: { title: string }) => ({ caravanserai: { returns: title } });

/** Names of our pages in the menu of Medusa Admin, by its own codes of languages. */
export default {
  en: menu(en),
  zhCN: menu(zhCN),
  ru: menu(ru),
  ar: menu(ar),
  fr: menu(fr),
  es: menu(es),
};
