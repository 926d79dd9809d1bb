import type { AccountResponse } from '@caravanserai/contracts/account';
import { useTranslation } from 'react-i18next';
import {
  data,
  redirect,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { signedIn } from '../../data/account/signed-in.server';
import { withCookies } from '../../data/cart/cookie.server';
import { textIn } from '../../data/credentials.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { localePath } from '../../shell/paths';
import { Notice } from '../../ui/notice';
import { Details } from './components/details';
import { Frame } from './components/frame';
import { Security } from './components/security';
import { Unconfirmed } from './components/unconfirmed';
import { askForLetter } from './reset.server';

export { accountLinks as links } from './styles';

export const handle: RouteHandle = { namespaces: ['account'] };

/** What was just done, said once above the page. */
const DONE = ['saved', 'sent', 'welcome'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { call, cookies } = await signedIn(args);
  const { cart_id: _, ...account } = await call<AccountResponse>('/store/account');
  const asked = new URL(args.request.url).searchParams.get('done');
  const done = DONE.find((one) => one === asked) ?? null;
  return data({ account, done }, { headers: withCookies(cookies) });
}

/** `intent`: `details` (name and language), `letter` (confirm the address), `password` (a link for a new one). */
export async function action(args: ActionFunctionArgs) {
  const { shop, call } = await signedIn(args);
  const form = await args.request.formData();
  const intent = form.get('intent');
  if (intent === 'details') {
    const body = { name: textIn(form, 'name').slice(0, 100), locale: textIn(form, 'language') };
    await call('/store/account', { method: 'POST', body });
  } else if (intent === 'password') {
    await askForLetter((await call<AccountResponse>('/store/account')).email, shop);
  } else await call('/store/account/confirmation', { method: 'POST', body: {} });
  const done = intent === 'details' ? 'saved' : 'sent';
  return redirect(localePath(shop.locale, `/account?done=${done}`), { status: 303 });
}

export default function Account() {
  const { t } = useTranslation('account');
  const { account, done } = useLoaderData<typeof loader>();
  return (
    <Frame page="home">
      {done && <Notice tone="ok" title={t(`home.${done}`)} />}
      {!account.confirmed && done === null && <Unconfirmed email={account.email} />}
      <Details account={account} />
      <Security />
    </Frame>
  );
}
