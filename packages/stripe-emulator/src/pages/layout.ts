import { LOCALES, localeInfo, type Locale } from '@caravanserai/locales/registry';
import type { Translate } from '../messages/messages';
import { html, type Html } from './html';

/** The frame around the pages a shopper is sent to. */
export function layout(given: {
  locale: Locale;
  t: Translate;
  title: string;
  /** Address of this page, to which the language is added; null: no choice of language. */
  address: string | null;
  script?: string;
  scriptData?: Readonly<Record<string, string>>;
  body: Html;
}): Html {
  const { locale, t, title, address, body } = given;
  return html`<html lang="${locale}" dir="${localeInfo(locale).dir}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>${title}</title>
      <link rel="stylesheet" href="/assets/page.css" />
      ${given.script ? html`<script src="${given.script}" defer></script>` : null}
    </head>
    <body ${Object.entries(given.scriptData ?? {}).map(([name, value]) => html`data-${name}="${value}" `)}>
      <main>
        <p class="test-label">${t('test_payment')}</p>
        ${body}
      </main>
      ${
        address === null
          ? null
          : html`<nav aria-label="${t('language')}">
              ${LOCALES.map((each) => languageLink(each, locale, address))}
            </nav>`
      }
    </body>
  </html>`;
}

function languageLink(each: Locale, current: Locale, address: string): Html {
  const { autonym, dir } = localeInfo(each);
  if (each === current) return html`<span lang="${each}" dir="${dir}" aria-current="true">${autonym}</span> `;
  return html`<a lang="${each}" dir="${dir}" href="${address}&lang=${each}">${autonym}</a> `;
}
