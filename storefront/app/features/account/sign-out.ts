import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { sessionOf, signedOutCookies } from '../../data/account/session.server';
import { callBackend } from '../../data/backend.server';
import { withCookies } from '../../data/cart/cookie.server';
import { shopContext } from '../../data/shop-context.server';
import { localeOrThrow } from '../../data/shop-context.server';
import { localePath } from '../../shell/paths';

/** Ends the session here; with `everywhere` every session of the account. The account's cart waits in the account. */
export async function action(args: ActionFunctionArgs) {
  const { locale, shopperAddress } = await shopContext(args);
  const session = sessionOf(args.request);
  const everywhere = (await args.request.formData()).get('everywhere') === 'yes';
  if (session !== undefined && everywhere)
    await callBackend('/store/account/sessions', { method: 'DELETE', shopperAddress, session });
  return redirect(localePath(locale, '/account/sign-in'), {
    status: 303,
    headers: withCookies(signedOutCookies()),
  });
}

/** Nobody reads this address; it only takes forms. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return redirect(localePath(localeOrThrow(request, params.locale ?? ''), '/account'));
}
