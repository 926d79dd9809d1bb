import type { DeskMe } from '@caravanserai/contracts/desk';
import type { Page } from '@playwright/test';
import { backendUrl, deskLogin, storefrontUrl } from './settings';

type Who = 'merchant' | 'operator';

/** One session each for all tests of a process: who signs in too often has to wait, and rightly. */
const sessions = new Map<Who, Promise<string>>();

function sessionOf(who: Who): Promise<string> {
  const known = sessions.get(who);
  if (known) return known;
  const made = ask<{ token: string }>('/auth/member/emailpass', { body: deskLogin(who) }).then(
    ({ token }) => token,
  );
  sessions.set(who, made);
  return made;
}

/** Signs the browser in at the desks, as a merchant's owner or a pavilion's manager of the demonstration. */
export async function signInDesk(page: Page, who: Who, handle?: string): Promise<void> {
  const token = await sessionOf(who);
  const { memberships } = await ask<DeskMe>('/desk/me?locale=en', { token });
  const kind = who === 'merchant' ? 'merchant' : 'pavilion';
  const membership = memberships.find(
    ({ tenant }) => tenant.kind === kind && (handle === undefined || tenant.handle === handle),
  );
  if (!membership) throw new Error(`The ${who} works for no ${handle ?? kind}`);
  await page.context().addCookies([
    { name: 'desk_session', value: token, url: storefrontUrl },
    { name: `desk_${kind}`, value: membership.id, url: storefrontUrl },
  ]);
}

async function ask<T>(path: string, { body, token }: { body?: object; token?: string }): Promise<T> {
  const response = await fetch(backendUrl + path, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}
