import type { ActionFunctionArgs } from 'react-router';
import { sessionOf } from '../../../data/account/session.server';
import { notFound } from '../../../data/backend.server';
import { cartToPay } from '../load-checkout.server';
import { startPayment } from './pay.server';
import { stepRoute } from './step-route.server';

/** Takes the checkout form when the pay button is pressed; answers a `StepAnswer`. */
export const action = (args: ActionFunctionArgs) =>
  stepRoute(args, async (form, shop) => {
    const { quote } = await cartToPay(args.request, shop);
    return startPayment(quote, form, shop, sessionOf(args.request));
  });

/** Nobody reads this address; it only takes forms. */
export function loader() {
  throw notFound();
}
