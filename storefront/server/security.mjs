/**
 * Where a page with a payment form may load from, beside the shop itself.
 * @typedef {object} PaymentSources
 * @property {readonly string[]} scripts
 * @property {readonly string[]} frames
 * @property {readonly string[]} calls
 */

/** What Stripe.js needs: docs.stripe.com/security/guide#content-security-policy @type {PaymentSources} */
const STRIPE = {
  scripts: ['https://js.stripe.com', 'https://*.js.stripe.com'],
  frames: ['https://js.stripe.com', 'https://*.js.stripe.com', 'https://hooks.stripe.com'],
  calls: ['https://api.stripe.com'],
};

/** @type {PaymentSources} */
const NONE = { scripts: [], frames: [], calls: [] };

/** A desk's page that holds the shop's page in a frame, and the page in that frame. */
const PREVIEW = /^\/[^/]+\/operator\/page\/preview$/;
const PREVIEWED = /^\/[^/]+\/operator\/page\/shown$/;

const CHECKOUT = /^\/[^/]+\/checkout(\/|$)/;

/**
 * What a page takes from Stripe, or from the emulator that stands for it: nothing but at the checkout.
 * @param {string} path of the page @param {string | undefined} emulatorUrl
 * @returns {PaymentSources}
 */
export function paymentSources(path, emulatorUrl) {
  if (!CHECKOUT.test(path)) return NONE;
  return emulatorUrl === undefined ? STRIPE : { scripts: [emulatorUrl], frames: [emulatorUrl], calls: [] };
}

/**
 * Who may stand in a frame: the preview of a pavilion's page on its desk, and nothing else of the shop.
 * @param {string} path of the page
 * @returns {{ frames: readonly string[], framedBy: string }}
 */
export function framing(path) {
  return {
    frames: PREVIEW.test(path) ? ["'self'"] : [],
    framedBy: PREVIEWED.test(path) ? "'self'" : "'none'",
  };
}

/**
 * The content security policy of a page. Nothing inline runs but the scripts named by nonce or hash; styles come
 * from files only.
 * @param {readonly string[]} scriptSources for example `'nonce-…'` or `'sha256-…'`
 * @param {PaymentSources} [payment]
 * @param {ReturnType<typeof framing>} [framed]
 */
export function contentSecurityPolicy(scriptSources, payment = NONE, framed = framing('')) {
  const frames = [...payment.frames, ...framed.frames];
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scriptSources, ...payment.scripts].join(' ')}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${["'self'", ...payment.calls].join(' ')}`,
    ...(frames.length > 0 ? [`frame-src ${frames.join(' ')}`] : []),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framed.framedBy}`,
  ].join('; ');
}

/** Headers of every answer. HSTS only where the shop is reached over https. */
export function securityHeaders({ secure }) {
  return (_req, res, next) => {
    res.set({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    if (secure) res.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    next();
  };
}
