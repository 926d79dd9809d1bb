import type { QuoteResponse } from '@caravanserai/contracts/quote';
import { BackendError } from '../../../data/backend.server';
import { getQuote, getRequirements, openPayment, placeCart } from '../../../data/cart/calls.server';
import type { ShopContext } from '../../../data/shop-context.server';
import type { CheckoutAnswer } from '../answer';
import { CLOSING_MS, findOrder } from '../find-order.server';
import { toOrder } from '../load-checkout.server';
import { consentIn, isBlocked, submitCheckout, toCart, versionIn } from '../submit.server';
import { unpaid, type MoneyState } from './news';
import { moneyNews, readRefusal, type Refusal } from './refusal.server';
import type { StepAnswer } from './step-answer';

/** Redirects are for pages; a step of paying says where to go. */
export type Step = StepAnswer | Response;

/** Keeps and checks the form; with `pay` as its intent it opens the payment, or finds one already made. */
export async function startPayment(
  quote: QuoteResponse,
  form: FormData,
  shop: ShopContext,
  session: string | undefined,
): Promise<Step> {
  const answer = await submitCheckout(quote, form, shop, session);
  if (answer instanceof Response) return answer;
  if (!answer.checked || form.get('intent') !== 'pay') return { kind: 'answer', answer };
  const version = versionIn(form);
  try {
    const opened = await openPayment(quote.cart_id, { version, consent: consentIn(form) }, shop);
    if (opened.state === 'paid') return { kind: 'paid' };
    return { kind: 'confirm', clientSecret: opened.client_secret, givenBack: opened.given_back };
  } catch (error) {
    const refusal = refusalOf(error);
    return refuse(refusal, { id: quote.cart_id, version, answer: { ...answer, checked: false } }, shop);
  }
}

interface Asked {
  readonly id: string;
  readonly version: string;
  /** What the page gets when nothing else is to be said. */
  readonly answer: CheckoutAnswer;
}

/** Makes the order of a cart that is paid. However often it is asked, there is one. */
export async function placeOrder(
  id: string,
  version: string,
  answer: CheckoutAnswer,
  shop: ShopContext,
): Promise<Step> {
  const asked = { id, version, answer };
  try {
    const placed = await placeCart(asked.id, version, shop);
    return placed.state === 'placed' ? toOrder(asked.id, placed.secret, shop) : { kind: 'processing' };
  } catch (error) {
    return refuse(refusalOf(error), asked, shop);
  }
}

async function refuse(refusal: Refusal, { id, version, answer }: Asked, shop: ShopContext): Promise<Step> {
  switch (refusal.kind) {
    case 'busy':
      return { kind: 'processing' };
    case 'closed': {
      const secret = await findOrder(id, shop, CLOSING_MS);
      return secret ? toOrder(id, secret, shop) : toCart(shop, 'not_placed');
    }
    case 'sold_out':
      return toCart(shop, cartFault(refusal.money));
    case 'unpaid':
      return { kind: 'answer', answer: { ...answer, payment: refusal.news } };
    case 'missing':
      return said({ missing: (await getRequirements(id, shop)).missing });
    case 'changed': {
      const now = await getQuote(id, shop, version);
      return isBlocked(now) ? toCart(shop, cartFault(refusal.money)) : said({ changed: now.changes });
    }
    case 'failed':
      return said({ failed: refusal.money === 'not_taken' });
  }
  function said(what: Partial<CheckoutAnswer>): StepAnswer {
    const payment = 'money' in refusal ? moneyNews(refusal.money) : unpaid('again');
    return { kind: 'answer', answer: { ...answer, payment, ...what } };
  }
}

/** What the cart says about the money of an order that couldn't be. */
const cartFault = (money: MoneyState): string =>
  money === 'not_taken' ? 'not_placed' : `not_placed_${money}`;

function refusalOf(error: unknown): Refusal {
  if (error instanceof BackendError) return readRefusal(error.status, error.problem);
  throw error;
}
