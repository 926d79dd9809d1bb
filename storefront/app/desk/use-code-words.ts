import { useTranslation } from 'react-i18next';
import type { DeskNamespace } from './namespaces';

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Words for codes that come from the backend, such as `history.<action>` or `today.<code>`: which there are is not
 * known to the compiler. A code without words says itself.
 */
export function useCodeWords(namespace: DeskNamespace = 'desk') {
  const { i18n } = useTranslation(namespace);
  // Typed keys can't be asked for by a name that is only known when the page runs.
  const say = i18n.getFixedT(i18n.language, namespace) as unknown as Say;
  return (key: string, values: Readonly<Record<string, string | number>> = {}): string | undefined =>
    i18n.exists(key, { ns: namespace, ...values }) ? say(key, values) : undefined;
}
