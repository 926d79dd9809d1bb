import { startTransition, StrictMode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { HydratedRouter } from 'react-router/dom';
import { createTranslator, type Messages } from './i18n/instance';
import { MESSAGES_ID, MessagesText } from './i18n/messages-data';
import { messagesLoader } from './i18n/messages.client';
import { hydrateRoot } from './shell/hydrate-root';
import { keepOfflinePage } from './shell/keep-offline-page';
import { Live } from './shell/live';
import { outliving } from './shell/outlive-page';
import { localeOfPath } from './shell/paths';

const text = document.getElementById(MESSAGES_ID)?.textContent ?? '{}';
const messages: Messages = JSON.parse(text);
const translator = createTranslator(localeOfPath(location.pathname), messages, messagesLoader);

window.fetch = outliving(window.fetch.bind(window), location.origin);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <MessagesText value={text}>
        <I18nextProvider i18n={translator}>
          <Live>
            <HydratedRouter />
          </Live>
        </I18nextProvider>
      </MessagesText>
    </StrictMode>,
  );
});

keepOfflinePage(localeOfPath(location.pathname));
