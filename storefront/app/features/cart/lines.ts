import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { notFound } from '../../data/backend.server';
import { withCookies } from '../../data/cart/cookie.server';
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

/** Nobody reads this address; it only takes forms. */
export function loader() {
  throw notFound();
}
