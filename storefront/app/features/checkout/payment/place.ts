import type { ActionFunctionArgs } from 'react-router';
import { cleanContact } from '../../../address/address-check';
import { notFound } from '../../../data/backend.server';
import { emptyAnswer } from '../answer';
import { toCart, versionIn } from '../submit.server';
import { placeCurrent } from './place-current.server';
import { stepRoute } from './step-route.server';

/** Makes the order of a cart whose payment was confirmed; answers a `StepAnswer`. */
export const action = (args: ActionFunctionArgs) =>
  stepRoute(args, async (form, shop) => {
    const answer = emptyAnswer(cleanContact(Object.fromEntries(form)));
    const step = await placeCurrent(args.request, versionIn(form), answer, shop);
    return step === 'unknown' ? toCart(shop, 'not_placed') : step;
  });

/** Nobody reads this address; it only takes forms. */
export function loader() {
  throw notFound();
}
