import type Stripe from 'stripe';
import { encode, renderSVG } from 'uqr';
import type { World } from '../world';

/** The page on which the shopper goes on; its address carries the client secret and thus is nobody else's. */
export function hostedPage(world: World, intent: { id: string; client_secret: string | null }): string {
  return `${world.origin()}/hosted/${intent.id}?client_secret=${intent.client_secret ?? ''}`;
}

/** What has to be done next: show 3-D Secure in the page, go to another page, or scan a QR code. */
export function nextActionFor(
  world: World,
  intent: { id: string; client_secret: string | null },
  method: Stripe.PaymentMethod,
  returnUrl: string | undefined,
  inBrowser: boolean,
): Stripe.PaymentIntent.NextAction {
  const url = hostedPage(world, intent);
  if (method.type === 'wechat_pay') return qrAction(url);
  if (method.type === 'alipay') {
    return {
      type: 'alipay_handle_redirect',
      alipay_handle_redirect: { native_data: null, native_url: null, return_url: returnUrl ?? null, url },
    };
  }
  if (inBrowser || returnUrl === undefined) {
    return { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect', stripe_js: url } };
  }
  return { type: 'redirect_to_url', redirect_to_url: { url, return_url: returnUrl } };
}

function qrAction(url: string): Stripe.PaymentIntent.NextAction {
  const svg = renderSVG(url, { border: 2 });
  const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return {
    type: 'wechat_pay_display_qr_code',
    wechat_pay_display_qr_code: {
      data: url,
      hosted_instructions_url: url,
      image_data_url: image,
      image_url_png: `${url}&qr=image`,
      image_url_svg: `${url}&qr=image`,
    },
  };
}

/** The QR code of an address as SVG, for a page of our own. */
export function qrPath(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { border: 2 });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('');
  return { size, path };
}
