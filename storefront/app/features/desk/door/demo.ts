import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { notFound } from '../../../data/backend.server';
import { demoLogin } from '../../../data/demo-login.server';
import { localePath } from '../../../shell/paths';
import { callerOf, enter, openSession } from './session.server';

const DESKS: Readonly<Record<string, string>> = { merchant: '/merchant', operator: '/operator' };

/** Signs in as the demonstration's merchant or operator; only where the installation says its logins. */
export async function action(args: ActionFunctionArgs) {
  const caller = callerOf(args);
  const login = String((await args.request.formData()).get('login') ?? '');
  const desk = DESKS[login];
  const credentials = desk === undefined ? undefined : await demoLogin(login);
  if (!credentials) throw notFound();
  return enter(await openSession(credentials, caller), caller, localePath(caller.locale, desk ?? '/desk'));
}

/** Nobody reads this address; it only takes forms. */
export const loader = (args: LoaderFunctionArgs) => redirect(localePath(callerOf(args).locale, '/demo'));
