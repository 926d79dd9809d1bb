import { codesFor } from '@caravanserai/locales/codes/codes';
import type { Locale } from '@caravanserai/locales/registry';
import { codeWords, labelWords } from './code-words';
import type { Messages } from './instance';
import type { Namespace } from './namespaces';

const files = import.meta.glob<Messages[string]>(['../messages/*/*.json', '../desk/messages/*/*.json'], {
  eager: true,
  import: 'default',
});

/** The messages of the namespaces in one language. */
export function messagesFor(locale: Locale, namespaces: readonly Namespace[]): Messages {
  return Object.fromEntries(namespaces.map((namespace) => [namespace, wordsOf(locale, namespace)]));
}

function wordsOf(locale: Locale, namespace: Namespace): Messages[string] {
  if (namespace === 'codes') return { ...codeWords(codesFor(locale)) };
  if (namespace === 'labels') return { ...labelWords(codesFor(locale)) };
  const messages =
    files[`../messages/${locale}/${namespace}.json`] ?? files[`../desk/messages/${locale}/${namespace}.json`];
  if (!messages) throw new Error(`No messages for ${locale}/${namespace}`);
  return messages;
}
