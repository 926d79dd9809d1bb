import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { ServerRouter, type AppLoadContext, type EntryContext } from 'react-router';
import { RETRY_AFTER } from './data/backend.server';
import { NonceContext } from './shell/nonce';
import { createTranslator } from './i18n/instance';
import { MessagesText, toScriptText } from './i18n/messages-data';
import { messagesFor } from './i18n/messages.server';
import { namespacesOf } from './i18n/namespaces';
import { localeOfPath } from './shell/paths';
import { wakeAfterPaint } from './shell/wake-after-paint';

/** React stops a rendering that takes longer. */
export const streamTimeout = 10_000;

/** Renders a whole page before the first byte, so that its status, ETag and hashes are true. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const locale = localeOfPath(new URL(request.url).pathname);
  const messages = messagesFor(locale, namespacesOf(handlesOf(routerContext)));
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', locale);
  // A page's headers are not those of the answer that its loader threw.
  if (status === 503 || status === 429) headers.set('Retry-After', RETRY_AFTER[status]);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store');

  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext value={nonce}>
        <MessagesText value={toScriptText(messages)}>
          <I18nextProvider i18n={createTranslator(locale, messages)}>
            <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
          </I18nextProvider>
        </MessagesText>
      </NonceContext>,
      {
        nonce,
        onAllReady() {
          clearTimeout(timer);
          const body = new PassThrough();
          pipe(body);
          text(body)
            .then((html) => resolve(new Response(finished(html, nonce), { headers, status })))
            .catch(reject);
        },
        onShellError: reject,
        onError: (error) => console.error(error),
      },
    );
    const timer = setTimeout(() => abort(new Error('Rendering took too long')), streamTimeout);
  });
}

/** The development server puts scripts of its own into the page, in the order they need. */
const finished = (html: string, nonce: string): string =>
  import.meta.env.DEV ? html : wakeAfterPaint(html, nonce);

function handlesOf({ routeModules, staticHandlerContext }: EntryContext): unknown[] {
  const handles: unknown[] = staticHandlerContext.matches.map(({ route }) => routeModules[route.id]?.handle);
  return staticHandlerContext.errors ? [...handles, { namespaces: ['errors'] }] : handles;
}
