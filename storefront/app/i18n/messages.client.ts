import type { Codes } from '@caravanserai/locales/codes/types';
import { isLocale, type Locale } from '@caravanserai/locales/registry';
import type { BackendModule } from 'i18next';
import { labelWords } from './code-words';
import type { Messages } from './instance';

const files = import.meta.glob<Messages[string]>('../messages/*/*.json', { import: 'default' });

const codes: Readonly<Record<Locale, () => Promise<{ codes: Codes }>>> = {
  en: () => import('@caravanserai/locales/codes/en'),
  'zh-CN': () => import('@caravanserai/locales/codes/zh-CN'),
  ru: () => import('@caravanserai/locales/codes/ru'),
  ar: () => import('@caravanserai/locales/codes/ar'),
  fr: () => import('@caravanserai/locales/codes/fr'),
  es: () => import('@caravanserai/locales/codes/es'),
};

/** Fetches a namespace when a page visited by client navigation first needs it. */
export const messagesLoader: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (locale, namespace, done) => {
    load(locale, namespace).then(
      (messages) => done(null, messages),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), false),
    );
  },
};

async function load(locale: string, namespace: string): Promise<Messages[string]> {
  if (namespace === 'labels' && isLocale(locale)) return { ...labelWords((await codes[locale]()).codes) };
  if (/^desk\b/.test(namespace))
    return (await import('../desk/messages.client')).loadDeskMessages(locale, namespace);
  const file = files[`../messages/${locale}/${namespace}.json`];
  if (!file) throw new Error(`No messages for ${locale}/${namespace}`);
  return file();
}
