import type { ActionFunctionArgs } from 'react-router';
import { shopContext, type ShopContext } from '../../../data/shop-context.server';
import type { Step } from './pay.server';

/**
 * Answers a step of paying to client code: redirects as the address to go to, with their cookies.
 * @param work gets the checkout form
 */
export async function stepRoute(
  args: ActionFunctionArgs,
  work: (form: FormData, shop: ShopContext) => Promise<Step>,
): Promise<Response> {
  const shop = await shopContext(args);
  const form = await args.request.formData();
  try {
    return json(await work(form, shop));
  } catch (thrown) {
    if (thrown instanceof Response && thrown.headers.has('Location')) return json(thrown);
    throw thrown;
  }
}

function json(step: Step): Response {
  const headers = new Headers({ 'Cache-Control': 'private, no-store' });
  if (!(step instanceof Response)) return Response.json(step, { headers });
  for (const cookie of step.headers.getSetCookie()) headers.append('Set-Cookie', cookie);
  return Response.json({ kind: 'go', to: step.headers.get('Location') }, { headers });
}
