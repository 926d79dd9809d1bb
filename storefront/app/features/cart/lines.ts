import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { notFound } from '../../data/backend.server';
import { firstKeyCookie, firstKeyOf, withCookies } from '../../data/cart/cookie.server';
import { shopContext } from '../../data/shop-context.server';
import { wantsPage } from '../../data/wants-page.server';
import { localePath } from '../../shell/paths';
import { changeCart } from './change-cart.server';
import type { LineFault } from './line-fault';
import { readChange } from './read-change';

/** What client code gets back: `fault` is null when the cart was changed. */
export interface LinesAnswer {
  readonly fault: LineFault | null;
}

/**
 * Adds, changes and removes lines: the fields are those of `readChange`. A plain form is led to the cart, client
 * code gets a `LinesAnswer`.
 */
export async function action(args: ActionFunctionArgs) {
  const known = knownFirst(args.request);
  if (known) return known;
  const shop = await shopContext(args);
  const change = readChange(await args.request.formData());
  const { fault, cookies } = change
    ? await changeCart(args.request, shop, change)
    : { fault: 'quantity' as const, cookies: [] };
  const headers = withCookies(cookies);
  if (!wantsPage(args.request)) return data<LinesAnswer>({ fault }, { headers });
  return redirect(localePath(shop.locale, fault ? `/cart?fault=${fault}` : '/cart'), {
    status: 303,
    headers,
  });
}

/** In the address of a form that was sent again: whoever keeps no cookies is not sent round in circles. */
const AGAIN = 'again';

/**
 * A browser without a cart and without scripts is given a key first, and sends its form once more with it: of two forms
 * sent at once, in two tabs, the second must find the cart that the first one makes.
 */
function knownFirst(request: Request): Response | null {
  const url = new URL(request.url);
  if (!wantsPage(request) || firstKeyOf(request) !== undefined || url.searchParams.has(AGAIN)) return null;
  url.searchParams.set(AGAIN, '1');
  return redirect(url.pathname + url.search, { status: 307, headers: withCookies([firstKeyCookie()]) });
}

/** Nobody reads this address; it only takes forms. */
export function loader() {
  throw notFound();
}
