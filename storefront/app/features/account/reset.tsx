import { useTranslation } from 'react-i18next';
import {
  Form,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { endedSessionCookie } from '../../data/account/session.server';
import { withCookies } from '../../data/cart/cookie.server';
import { emailIn, faultFrom, passwordIn, textIn } from '../../data/credentials.server';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { EmailField, PasswordField } from './components/credentials';
import { Door } from './components/door';
import { FaultNotice } from './components/fault-notice';
import { doorFaults, isFaulty } from './door-faults';
import type { Refused } from './fault';
import { askForLetter, savePassword } from './reset.server';
import { useDoorForm } from './use-door-form';

export { accountLinks as links } from './styles';

export const handle: RouteHandle = { namespaces: ['account'] };

type Answer = Refused | { readonly sent: true };

export function loader({ request }: LoaderFunctionArgs) {
  return { token: new URL(request.url).searchParams.get('token') ?? '' };
}

export async function action(args: ActionFunctionArgs): Promise<Response | Answer> {
  const shop = await shopContext(args);
  const form = await args.request.formData();
  const token = textIn(form, 'token');
  try {
    if (token === '') {
      const { typed, email } = emailIn(form);
      if (email === null) return { email: typed, faults: { email: 'email' } };
      await askForLetter(email, shop);
      return { sent: true };
    }
    const faults = doorFaults(form, false);
    if (isFaulty(faults)) return { faults };
    await savePassword(token, passwordIn(form), shop);
    return redirect(localePath(shop.locale, '/account/sign-in?done=password'), {
      status: 303,
      headers: withCookies([endedSessionCookie()]),
    });
  } catch (error) {
    const fault = faultFrom(error, { 400: 'password', 401: 'link' });
    return fault === 'password' ? { faults: { password: fault } } : { fault };
  }
}

/** Without a token it sends the letter, with the letter's token it takes the new password. */
export default function Reset() {
  const { token } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const refused = answer && !('sent' in answer) ? answer : undefined;
  if (answer && 'sent' in answer) return <Sent />;
  return (
    <Door page="reset">
      {token === '' || refused?.fault === 'link' ? (
        <AskForm refused={refused} />
      ) : (
        <NewPasswordForm token={token} refused={refused} />
      )}
    </Door>
  );
}

function Sent() {
  const { t } = useTranslation('account');
  return (
    <Door page="reset">
      <Notice tone="ok" title={t('reset.sent')}>
        {t('reset.sent_text')}
      </Notice>
    </Door>
  );
}

function AskForm({ refused }: { refused: Refused | undefined }) {
  const { t } = useTranslation('account');
  const { faults, form } = useDoorForm(refused, { known: false });
  return (
    <>
      <FaultNotice fault={refused?.fault} />
      <p>{t('reset.ask')}</p>
      <Form {...form} method="post" action={localePath(useLocale(), '/account/reset')} className="panel">
        <EmailField value={refused?.email} faults={faults} />
        <Button type="submit" wide>
          {t('reset.submit')}
        </Button>
      </Form>
    </>
  );
}

function NewPasswordForm({ token, refused }: { token: string; refused: Refused | undefined }) {
  const { t } = useTranslation('account');
  const { faults, form } = useDoorForm(refused, { known: false });
  return (
    <>
      <FaultNotice fault={refused?.fault} />
      <p>{t('reset.ends')}</p>
      <Form {...form} method="post" className="panel">
        <input type="hidden" name="token" value={token} />
        <PasswordField known={false} faults={faults} />
        <Button type="submit" wide>
          {t('reset.save')}
        </Button>
      </Form>
    </>
  );
}
