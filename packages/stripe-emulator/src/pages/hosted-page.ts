import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import type { Answer } from '../http/answer';
import type { Hosts } from '../hosts';
import { translator, type Translate } from '../messages/messages';
import { amountText } from '../payments/amount-text';
import { qrPath } from '../payments/next-action';
import { html, page, type Html } from './html';
import type { HostedVisit } from './hosted-visit';
import { layout } from './layout';
import { backAddress } from './return-address';

/** The page of the bank, the wallet or the QR code, with what the shopper can do. */
export function hostedPageOf(visit: HostedVisit, hosts: Hosts): Answer {
  const t = translator(visit.locale);
  const back = visit.returnUrl === null ? '' : new URL(visit.returnUrl).origin;
  const { title, body, script } = visit.waiting ? asking(visit, t) : decided(visit, t);
  const document = layout({
    locale: visit.locale,
    t,
    title,
    // The dialog of the shop has its own way to cancel and speaks the shop's language.
    address: visit.host === null ? visit.address : null,
    ...(script
      ? {
          script,
          scriptData: { host: visit.host ?? '', intent: visit.id, poll: String(visit.kind === 'wechat_pay') },
        }
      : {}),
    body,
  });
  return page(200, document, { frameAncestors: hosts.sources, formAction: back });
}

export function notFoundPage(locale: Locale, hosts: Hosts): Answer {
  const t = translator(locale);
  const body = html`<h1>${t('not_found_title')}</h1>
    <p>${t('not_found_text')}</p>`;
  return page(404, layout({ locale, t, title: t('not_found_title'), address: null, body }), {
    frameAncestors: hosts.sources,
  });
}

interface Part {
  title: string;
  body: Html;
  script?: string;
}

function asking(visit: HostedVisit, t: Translate): Part {
  const name = visit.kind === 'card' ? '' : t(visit.kind);
  const title =
    visit.kind === 'card'
      ? t('bank_title')
      : visit.kind === 'alipay'
        ? t('wallet_title', { name })
        : t('qr_title');
  const text =
    visit.kind === 'card'
      ? t('bank_text')
      : visit.kind === 'alipay'
        ? t('wallet_text', { name })
        : t('qr_text');
  const body = html`<h1>${title}</h1>
    ${amount(visit, t)} ${visit.kind === 'wechat_pay' ? qr(visit, t) : null}
    <p>${text}</p>
    <form method="post" action="/hosted/${visit.id}">
      <input type="hidden" name="client_secret" value="${visit.clientSecret}" />
      <input type="hidden" name="lang" value="${visit.locale}" />
      ${visit.host === null ? null : html`<input type="hidden" name="host" value="${visit.host}" />`}
      <button name="decision" value="complete" class="main">${t('complete')}</button>
      <button name="decision" value="fail">${t('fail')}</button>
      ${visit.host === null ? html`<button name="decision" value="cancel">${t('cancel')}</button>` : null}
    </form>`;
  return { title, body, script: '/assets/asking.js' };
}

function decided(visit: HostedVisit, t: Translate): Part {
  const outcome = visit.outcome;
  const title = t(`${outcome}_title`);
  const back = backAddress(visit);
  const body = html`<h1>${title}</h1>
    <p>${t(`${outcome}_text`)}</p>
    ${back === null || visit.host !== null ? null : html`<p><a href="${back}">${t('back')}</a></p>`}`;
  return visit.host === null ? { title, body } : { title, body, script: '/assets/finished.js' };
}

function amount(visit: HostedVisit, t: Translate): Html | null {
  if (visit.amount === null) return null;
  return html`<p class="amount">
    <span>${t('amount')}</span>
    <bdi>${amountText(visit.amount.value, visit.amount.currency, visit.locale)}</bdi>
  </p>`;
}

function qr(visit: HostedVisit, t: Translate): Html {
  const { size, path } = qrPath(visit.publicAddress);
  return html`<svg
    class="qr"
    role="img"
    aria-label="${t('qr_label')}"
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
    dir="${localeInfo('en').dir}"
  >
    <rect width="${size}" height="${size}" class="paper" />
    <path d="${path}" class="ink" />
  </svg>`;
}
