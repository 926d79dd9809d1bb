import { redirect, type ActionFunctionArgs } from 'react-router';
import { BackendError, notFound } from '../../data/backend.server';
import { openCart } from '../../data/cart/current-cart.server';
import { splitCart } from '../../data/cart/kept.server';
import { shopContext } from '../../data/shop-context.server';
import { localePath } from '../../shell/paths';

/**
 * Keeps for later what of a consignment is too much, as the quote proposes: fields `consignment` (its key) and
 * `version` (of the quote that was shown; with another one now nothing is done, and the page shows that one).
 */
export async function action(args: ActionFunctionArgs) {
  const shop = await shopContext(args);
  const form = await args.request.formData();
  const open = await openCart(args.request, shop);
  const parcel = open?.quote.consignments.find(({ key }) => key === form.get('consignment'));
  const split = parcel?.refusal?.split;
  let fault = '';
  if (open && parcel && split && open.quote.version === form.get('version')) {
    const piecesOf = new Map(parcel.lines.map(({ line_id, quantity }) => [line_id, quantity]));
    const later = split.later.map((portion) => ({ ...portion, of: piecesOf.get(portion.line_id) }));
    try {
      await splitCart(open.id, later, shop);
    } catch (error) {
      if (!(error instanceof BackendError)) throw error;
      fault = '?fault=refused';
    }
  }
  return redirect(localePath(shop.locale, `/cart${fault}`), { status: 303 });
}

/** Nobody reads this address; it only takes forms. */
export function loader() {
  throw notFound();
}
