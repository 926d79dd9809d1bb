import type { Locale } from '@caravanserai/locales/registry';
import { createInstance, type BackendModule, type i18n, type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** Messages by namespace, as they stand in the page. */
export type Messages = Readonly<Record<string, Resource[string][string]>>;

/**
 * The translator of one page. It knows the messages handed to it; others come through `loader`, if there is one.
 */
export function createTranslator(locale: Locale, messages: Messages, loader?: BackendModule): i18n {
  const instance = createInstance();
  if (loader) instance.use(loader);
  void instance.use(initReactI18next).init({
    lng: locale,
    resources: { [locale]: { ...messages } },
    ns: Object.keys(messages),
    defaultNS: 'common',
    fallbackLng: false,
    partialBundledLanguages: true,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return withoutOwnProperties(instance);
}

/**
 * The same translator with nothing of its own: `useTranslation` copies all own properties of what it is given in every
 * component that asks for it, which took a third of the time that a page of many cards is made in.
 */
const withoutOwnProperties = (instance: i18n): i18n => Object.create(instance) as i18n;
