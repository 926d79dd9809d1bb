import { isLocale } from '@caravanserai/locales/registry';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { cartIdOf } from '../../data/cart/cookie.server';
import { sendCartTo } from '../../data/cart/kept.server';
import { saidCookie } from '../../data/cart/said.server';
import { choiceCookie } from '../../data/cookies.server';
import { localeOrThrow, shopContext, type ShopContext } from '../../data/shop-context.server';
import { localePath, safeBackPath } from '../../shell/paths';

/**
 * Sets ship-to, display currency and remembered language, each on its own. A value the shop doesn't know changes
 * nothing. Then back to where the shopper was. A cart goes along with the ship-to, and says what changed.
 */
export async function action(args: ActionFunctionArgs) {
  const shop = await shopContext(args);
  const { locale, reference } = shop;
  const form = await args.request.formData();
  const shipTo = reference.destinations.find(({ iso2 }) => iso2 === form.get('ship_to'))?.iso2;
  const currency = reference.display_currencies.find((code) => code === form.get('currency'));
  const language = form.get('language');
  const cart = cartIdOf(args.request);
  const headers = new Headers();
  if (isLocale(language)) headers.append('Set-Cookie', choiceCookie('locale', language));
  if (shipTo) headers.append('Set-Cookie', choiceCookie('ship_to', shipTo));
  if (currency) headers.append('Set-Cookie', choiceCookie('currency', currency));
  if (currency && currency !== shop.currency && cart) headers.append('Set-Cookie', saidCookie());
  if (shipTo && cart) await carry(cart, shipTo, shop);
  return redirect(safeBackPath(form.get('back'), localePath(locale, '/')), { status: 303, headers });
}

/** What fails here is made good when the cart is next shown: it follows the choice then. */
async function carry(cart: string, shipTo: string, shop: ShopContext): Promise<void> {
  await sendCartTo(cart, shipTo, shop).catch(() => undefined);
}

/** Nobody reads this address; it only takes forms. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return redirect(localePath(localeOrThrow(request, params.locale ?? ''), '/'));
}
