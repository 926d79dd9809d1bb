import type { ActionFunctionArgs } from 'react-router';
import { cleanContact } from '../../../address/address-check';
import { notFound } from '../../../data/backend.server';
import { emptyAnswer } from '../answer';
import { versionIn } from '../submit.server';
import { placeOrder } from './pay.server';
import { stepRoute } from './step-route.server';

/** Makes the order of a cart whose payment was confirmed; answers a `StepAnswer`. */
export const action = (args: ActionFunctionArgs) =>
  stepRoute(args, ({ quote }, form, shop) =>
    placeOrder(quote, versionIn(form), emptyAnswer(cleanContact(Object.fromEntries(form))), shop),
  );

/** Nobody reads this address; it only takes forms. */
export function loader() {
  throw notFound();
}
