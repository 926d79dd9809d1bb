import { redirect, type ActionFunctionArgs } from 'react-router';
import { BackendError, notFound } from '../../data/backend.server';
import { chooseDelivery } from '../../data/cart/calls.server';
import { openCart } from '../../data/cart/current-cart.server';
import { newChoices } from '../../data/cart/delivery-fields';
import { withCookies } from '../../data/cart/cookie.server';
import { shopContext } from '../../data/shop-context.server';
import { localePath } from '../../shell/paths';

/** Chooses how consignments of the cart travel; the fields are those of `deliveryField`. */
export async function action(args: ActionFunctionArgs) {
  const shop = await shopContext(args);
  const form = await args.request.formData();
  const open = await openCart(args.request, shop);
  const choices = open ? newChoices(open.quote, form) : [];
  if (open && choices.length > 0) {
    try {
      await chooseDelivery(open.id, choices, shop);
    } catch (error) {
      // An option that is gone meanwhile: the page shows what is left.
      if (!(error instanceof BackendError)) throw error;
    }
  }
  return redirect(localePath(shop.locale, '/cart'), {
    status: 303,
    headers: withCookies(open?.cookies ?? []),
  });
}

/** Nobody reads this address; it only takes forms. */
export function loader() {
  throw notFound();
}
