import { readFile } from 'node:fs/promises';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { notFound } from '../../../data/backend.server';
import { settings } from '../../../data/settings.server';
import { localePath } from '../../../shell/paths';
import { callerOf, enter, openSession, type Credentials } from './session.server';

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

async function demoLogin(login: string): Promise<Credentials | undefined> {
  if (settings.demoFile === null) return undefined;
  const demo: unknown = JSON.parse(await readFile(settings.demoFile, 'utf8'));
  const logins = isRecord(demo) && isRecord(demo.logins) ? demo.logins : {};
  const found = logins[login];
  return isRecord(found) && typeof found.email === 'string' && typeof found.password === 'string'
    ? { email: found.email, password: found.password }
    : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
