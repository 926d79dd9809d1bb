import type { Messages } from '../i18n/instance';

const files = import.meta.glob<Messages[string]>('./messages/*/*.json', { import: 'default' });

/** The desks' messages, loaded apart so that the shop doesn't even carry their addresses. */
export async function loadDeskMessages(locale: string, namespace: string): Promise<Messages[string]> {
  const file = files[`./messages/${locale}/${namespace}.json`];
  if (!file) throw new Error(`No messages for ${locale}/${namespace}`);
  return file();
}
