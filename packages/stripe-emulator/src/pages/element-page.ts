import { localeInfo } from '@caravanserai/locales/registry';
import type { Answer } from '../http/answer';
import type { Hosts } from '../hosts';
import { localeOf, translator } from '../messages/messages';
import { html, page } from './html';

/** The document in the form's frame; its script fills it. A host that may not show it gets an empty one. */
export function elementPage(query: URLSearchParams, hosts: Hosts): Answer {
  const host = query.get('host') ?? '';
  const locale = localeOf(query.get('locale'));
  const allowed = hosts.allows(host);
  const document = html`<html lang="${locale}" dir="${localeInfo(locale).dir}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${translator(locale)('method')}</title>
      <link rel="stylesheet" href="/assets/element.css" />
      ${allowed ? html`<script src="/assets/element.js" defer></script>` : null}
    </head>
    <body data-host="${allowed ? host : ''}" data-locale="${locale}"></body>
  </html>`;
  return page(200, document, { frameAncestors: hosts.sources });
}
