import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { BackendError, notFound } from '../../data/backend.server';
import { cartIdOf } from '../../data/cart/cookie.server';
import { shopContext } from '../../data/shop-context.server';
import { wantsPage } from '../../data/wants-page.server';
import type { KeptAnswer } from '../../kept/answer';
import { readKeptChange } from '../../kept/read-kept-change';
import { localePath, safeBackPath } from '../../shell/paths';
import { changeKept } from './change-kept.server';

/**
 * Keeps goods for later, puts them back, sends a line by another route: the fields are those of `readKeptChange`,
 * and `back`, where a plain form is led (the cart when absent). Client code gets a `KeptAnswer`. What is gone
 * already (a second click, another tab) is no fault.
 */
export async function action(args: ActionFunctionArgs) {
  const shop = await shopContext(args);
  const form = await args.request.formData();
  const change = readKeptChange(form);
  const id = cartIdOf(args.request);
  const fault = change && id ? await faultOf(() => changeKept(id, change, shop)) : null;
  if (!wantsPage(args.request)) return data<KeptAnswer>({ fault });
  const cart = localePath(shop.locale, '/cart');
  return redirect(fault ? `${cart}?fault=${fault}` : safeBackPath(form.get('back'), cart), { status: 303 });
}

async function faultOf(change: () => Promise<unknown>): Promise<KeptAnswer['fault']> {
  try {
    await change();
    return null;
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    if (error.status === 404) return null;
    return error.problem.type === 'not_allowed' ? 'not_enough' : 'refused';
  }
}

/** Nobody reads this address; it only takes forms. */
export function loader() {
  throw notFound();
}
