import { redirect, type ActionFunctionArgs } from 'react-router';
import { BackendError, notFound } from '../../data/backend.server';
import { agreeToQuote } from '../../data/cart/calls.server';
import { cartIdOf } from '../../data/cart/cookie.server';
import { shopContext } from '../../data/shop-context.server';
import { localePath } from '../../shell/paths';

/** The shopper has seen what changed: the form field `version` is the quote's. */
export async function action(args: ActionFunctionArgs) {
  const shop = await shopContext(args);
  const version = (await args.request.formData()).get('version');
  const id = cartIdOf(args.request);
  if (id && typeof version === 'string') {
    try {
      await agreeToQuote(id, version, shop);
    } catch (error) {
      // A quote that changed once more is shown again with what changed.
      if (!(error instanceof BackendError)) throw error;
    }
  }
  return redirect(localePath(shop.locale, '/cart'), { status: 303 });
}

/** Nobody reads this address; it only takes forms. */
export function loader() {
  throw notFound();
}
