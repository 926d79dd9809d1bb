import type { BackendModule } from 'i18next';
import type { Messages } from './instance';

const files = import.meta.glob<Messages[string]>('../messages/*/*.json', { import: 'default' });

/** Fetches a namespace when a page visited by client navigation first needs it. */
export const messagesLoader: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (locale, namespace, done) => {
    const load = files[`../messages/${locale}/${namespace}.json`];
    if (!load) return done(new Error(`No messages for ${locale}/${namespace}`), false);
    load().then(
      (messages) => done(null, messages),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), false),
    );
  },
};
