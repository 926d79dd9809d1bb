import type { Locale } from '@caravanserai/locales/registry';
import type { Messages } from './instance';
import type { Namespace } from './namespaces';

const files = import.meta.glob<Messages[string]>('../messages/*/*.json', { eager: true, import: 'default' });

/** The messages of the namespaces in one language. */
export function messagesFor(locale: Locale, namespaces: readonly Namespace[]): Messages {
  return Object.fromEntries(
    namespaces.map((namespace) => {
      const messages = files[`../messages/${locale}/${namespace}.json`];
      if (!messages) throw new Error(`No messages for ${locale}/${namespace}`);
      return [namespace, messages];
    }),
  );
}
