import { DEFAULT_LOCALE, normaliseLocale, type Locale } from '@caravanserai/locales/registry';
import ar from './ar';
import en, { type MessageKey, type Messages } from './en';
import es from './es';
import fr from './fr';
import ru from './ru';
import zhCN from './zh-CN';

const BY_LOCALE: Readonly<Record<Locale, Messages>> = { en, 'zh-CN': zhCN, ru, ar, fr, es };

/** Looks up a text and fills in `{name}` and the like. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string>>) => string;

export function translator(locale: Locale): Translate {
  const messages = BY_LOCALE[locale];
  return (key, values = {}) =>
    messages[key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The shop's locale for what Stripe's `locale` option takes: `zh`, `fr-FR`, `auto`. */
export function localeOf(tag: string | null | undefined, fallback: Locale = DEFAULT_LOCALE): Locale {
  return (tag ? normaliseLocale(tag) : undefined) ?? fallback;
}

/** Whether there is a text by this name, such as for an error code. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
