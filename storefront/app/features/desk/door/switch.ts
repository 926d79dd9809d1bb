import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { signedMember } from '../../../desk/me.server';
import { membershipCookie } from '../../../desk/session.server';
import { localePath } from '../../../shell/paths';
import { callerOf } from './session.server';

/** Goes on at another desk of the same person; a membership that isn't hers or his leads to the choice. */
export async function action(args: ActionFunctionArgs) {
  const { locale, me } = await signedMember(args);
  const asked = (await args.request.formData()).get('membership');
  const found = me.memberships.find(({ id }) => id === asked);
  const cookie = found && membershipCookie(found.tenant.kind, found.id);
  if (!found || !cookie) return redirect(localePath(locale, '/desk'), { status: 303 });
  const desk = found.tenant.kind === 'merchant' ? '/merchant' : '/operator';
  return redirect(localePath(locale, desk), { status: 303, headers: { 'Set-Cookie': cookie } });
}

/** Nobody reads this address; it only takes forms. */
export const loader = (args: LoaderFunctionArgs) => redirect(localePath(callerOf(args).locale, '/desk'));
