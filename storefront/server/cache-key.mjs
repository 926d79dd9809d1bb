/** Pages that show something of one shopper; they are never kept and never shared. */
const PERSONAL = new Set([
  'cart',
  'checkout',
  'orders',
  'order',
  'account',
  'preferences',
  'merchant',
  'operator',
  'desk',
]);
const LOCALE_PATH = /^\/(en|zh-CN|ru|ar|fr|es)(?:\/([^/]*)|$)/;
const MAX_ADDRESS = 2000;

/** True for pages that look the same to everybody with the same ship-to and display currency. */
export function isShared(method, path, query) {
  if (method !== 'GET' && method !== 'HEAD') return false;
  const match = LOCALE_PATH.exec(path);
  if (!match || path.endsWith('.data') || path.length + query.length > MAX_ADDRESS) return false;
  return !PERSONAL.has(match[2] ?? '');
}

/**
 * The only cookies that may change a shared page, checked, in a fixed order. Everything else a browser sends is
 * kept away from its rendering, so nothing personal can get into it.
 * @returns {string} a Cookie header
 */
export function sharedCookies(cookieHeader) {
  const shipTo = /(?:^|;\s*)ship_to=([A-Z]{2})(?:;|$)/.exec(cookieHeader ?? '')?.[1];
  const currency = /(?:^|;\s*)currency=([A-Z]{3})(?:;|$)/.exec(cookieHeader ?? '')?.[1];
  return [shipTo && `ship_to=${shipTo}`, currency && `currency=${currency}`].filter(Boolean).join('; ');
}
