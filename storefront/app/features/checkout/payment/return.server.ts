import { redirect } from 'react-router';
import { cleanContact } from '../../../address/address-check';
import type { ShopContext } from '../../../data/shop-context.server';
import { localePath } from '../../../shell/paths';
import { emptyAnswer } from '../answer';
import { versionIn } from '../submit.server';
import { newsWord } from './news';
import { placeCurrent } from './place-current.server';

/**
 * Makes the order of a payment that was made on a page of its own. The address that the wallet led back to proves
 * nothing: the backend asks the payment service. `unknown`: another browser came back than the one that left; the
 * order is made without it.
 */
export async function placeReturned(
  request: Request,
  shop: ShopContext,
): Promise<Response | 'processing' | 'unknown'> {
  const version = versionIn(new URL(request.url).searchParams);
  const step = await placeCurrent(request, version, emptyAnswer(cleanContact({})), shop);
  if (step instanceof Response || step === 'unknown') return step;
  if (step.kind !== 'answer') return 'processing';
  // There is always a word: without one the checkout would lead back here while it thinks that something is paid.
  const news = step.answer.payment ?? { kind: 'returned', money: 'not_taken' };
  return redirect(localePath(shop.locale, `/checkout?payment=${newsWord(news)}`), { status: 303 });
}
