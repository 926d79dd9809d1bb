import { localeOf, translator } from '../../messages/messages';
import { listen } from '../channel';
import type { Intent } from '../protocol';
import { ORIGIN, style, type Frame } from './frame';

/**
 * Lets the shopper do what the intent asks: in a dialog over the page, or on another page. Resolves when a
 * dialog is done; after a redirect this page is gone.
 */
export async function handleAction(intent: Intent, locale: string, controller: Frame): Promise<void> {
  const action = intent.next_action;
  const away = action?.redirect_to_url?.url ?? action?.alipay_handle_redirect?.url;
  if (away !== undefined) return leave(away);
  const inside =
    action?.use_stripe_sdk?.stripe_js ?? action?.wechat_pay_display_qr_code?.hosted_instructions_url;
  if (inside === undefined) return;
  const url = new URL(inside);
  if (url.origin !== ORIGIN) throw new Error('The next action leads elsewhere.');
  url.searchParams.set('host', location.origin);
  url.searchParams.set('lang', locale);
  await showDialog(url.href, locale, () =>
    controller.call('cancelAction', { clientSecret: intent.client_secret, id: intent.id }),
  );
}

/** Goes to another page; nothing after it runs. */
export function leave(url: string): Promise<never> {
  location.assign(url);
  return new Promise(() => {});
}

async function showDialog(src: string, locale: string, giveUp: () => Promise<unknown>): Promise<void> {
  const t = translator(localeOf(locale));
  const dialog = document.createElement('dialog');
  dialog.lang = locale;
  dialog.setAttribute('aria-label', t('dialog_title'));
  style(dialog, {
    border: '0',
    'border-radius': '8px',
    padding: '0',
    width: 'min(30rem, 94vw)',
    height: 'min(40rem, 94vh)',
    overflow: 'hidden',
    background: 'Canvas',
  });
  const page = document.createElement('iframe');
  page.title = t('dialog_title');
  page.src = src;
  style(page, { border: '0', display: 'block', width: '100%', height: 'calc(100% - 3rem)' });
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = t('dialog_close');
  style(close, {
    display: 'block',
    width: '100%',
    height: '3rem',
    border: '0',
    'border-top': '1px solid GrayText',
    background: 'Canvas',
    color: 'CanvasText',
    font: 'inherit',
    cursor: 'pointer',
  });
  dialog.append(page, close);
  document.body.append(dialog);
  const before = document.activeElement;
  dialog.showModal();
  let deafen = (): void => {};
  await new Promise<void>((resolve) => {
    const peer = { window: () => page.contentWindow, origin: ORIGIN };
    const stop = (): void => void giveUp().finally(resolve);
    deafen = listen(peer, (name) => {
      if (name === 'finished') resolve();
      if (name === 'escape') stop();
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      stop();
    });
    close.addEventListener('click', stop);
  });
  deafen();
  dialog.close();
  dialog.remove();
  if (before instanceof HTMLElement) before.focus();
}
