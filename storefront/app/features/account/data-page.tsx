import type { ErasureResponse } from '@caravanserai/contracts/account';
import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { signedOutCookies } from '../../data/account/session.server';
import { signedIn } from '../../data/account/signed-in.server';

import { withCookies } from '../../data/cart/cookie.server';
import { faultFrom, passwordIn } from '../../data/credentials.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { localePath } from '../../shell/paths';
import { EraseAccount } from './components/erase-account';
import { FaultNotice } from './components/fault-notice';
import { Frame } from './components/frame';
import { TakeData } from './components/take-data';
import type { Refused } from './fault';

export { accountLinks as links } from './styles';

export const handle: RouteHandle = { namespaces: ['account'] };

export async function loader(args: LoaderFunctionArgs) {
  const { call, cookies } = await signedIn(args);
  return data(await call<ErasureResponse>('/store/account/erasure'), { headers: withCookies(cookies) });
}

export async function action(args: ActionFunctionArgs): Promise<Response | Refused> {
  const { shop, call } = await signedIn(args);
  const password = passwordIn(await args.request.formData());
  try {
    await call('/store/account/erasure', { method: 'POST', body: { password } });
  } catch (error) {
    if (error instanceof Response) throw error;
    return { fault: faultFrom(error, { 400: 'erase' }) };
  }
  return redirect(localePath(shop.locale, '/account/gone'), {
    status: 303,
    headers: withCookies(signedOutCookies()),
  });
}

/** What is held, to take along, and the way to leave. */
export default function DataPage() {
  const stays = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  return (
    <Frame page="data">
      <FaultNotice fault={refused?.fault} />
      <TakeData />
      <EraseAccount stays={stays} open={refused !== undefined} />
    </Frame>
  );
}
