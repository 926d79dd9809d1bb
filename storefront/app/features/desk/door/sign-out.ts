import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { callBackend } from '../../../data/backend.server';
import { deskSession } from '../../../desk/session.server';
import { localePath } from '../../../shell/paths';
import { callerOf } from './session.server';

/** Ends this browser's session at the desks, or all of the member's; the shop's session stays. */
export async function action(args: ActionFunctionArgs) {
  const { locale, shopperAddress } = callerOf(args);
  const session = deskSession.of(args.request);
  const everywhere = (await args.request.formData()).get('everywhere') === 'yes';
  if (everywhere && session !== undefined)
    await callBackend('/desk/sessions', { method: 'DELETE', session, shopperAddress }).catch(() => undefined);
  return redirect(localePath(locale, '/desk/sign-in'), {
    status: 303,
    headers: { 'Set-Cookie': deskSession.ended() },
  });
}

/** Nobody reads this address; it only takes forms. */
export const loader = (args: LoaderFunctionArgs) => redirect(localePath(callerOf(args).locale, '/desk'));
