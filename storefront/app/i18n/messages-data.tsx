import { createContext, use } from 'react';

/** Id of the data block that carries the page's messages. */
export const MESSAGES_ID = 'messages';

/** The page's messages as JSON text: written by the server, read back unchanged by the browser. */
export const MessagesText = createContext('{}');

/** JSON that can't end its own script element. */
export function toScriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

export function MessagesData() {
  const text = use(MessagesText);
  return <script id={MESSAGES_ID} type="application/json" dangerouslySetInnerHTML={{ __html: text }} />;
}
