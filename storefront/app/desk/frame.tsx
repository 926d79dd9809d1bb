import { useTranslation } from 'react-i18next';
import { data, Outlet, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { isOld } from '../data/session-jar.server';
import { callBackend } from '../data/backend.server';
import { destinations } from '../data/destinations.server';
import type { RouteHandle } from '../i18n/namespaces';
import { eitherDesk } from './desk-context.server';
import { deskLinks } from './desk-links';
import type { FrameData } from './frame-data';
import { deskSession } from './session.server';
import { timeZone } from './time-zone';
import { Side } from './ui/side';
import { useKeptFocus } from './use-kept-focus';
import { useShowAnswer } from './use-show-answer';

export const handle: RouteHandle = { namespaces: ['desk', 'errors'] };
export const links = deskLinks;

export async function loader(args: LoaderFunctionArgs) {
  const { name, locale, me, tenant, role, membershipId, others } = await eitherDesk(args);
  const { place_names: placeNames } = await destinations(locale, args.context.shopperAddress);
  const frame: FrameData = {
    name,
    me: { name: me.name, email: me.email },
    tenant,
    role,
    membershipId,
    placeNames,
    others,
    zone: timeZone(tenant.iso2, locale),
  };
  return data(frame, { headers: await renewed(args) });
}

/** Who comes back every day stays signed in. */
async function renewed({ request, context }: LoaderFunctionArgs): Promise<HeadersInit> {
  const session = deskSession.of(request);
  if (session === undefined || !isOld(session)) return {};
  const { shopperAddress } = context;
  const { token } = await callBackend<{ token: string }>('/auth/token/refresh', {
    method: 'POST',
    body: {},
    session,
    shopperAddress,
  });
  return { 'Set-Cookie': deskSession.cookie(token) };
}

/** A desk has no shop around it: the menu at the side, the page beside it. */
export default function Frame() {
  const { t } = useTranslation();
  const { tenant } = useLoaderData<typeof loader>();
  const main = useKeptFocus();
  useShowAnswer();
  return (
    <div className="desk" data-pv={tenant.iso2}>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Side />
      <main ref={main} id="main" className="work" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
