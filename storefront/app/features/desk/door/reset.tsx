import { useTranslation } from 'react-i18next';
import {
  Form,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { callBackend } from '../../../data/backend.server';
import { emailIn, faultFrom, passwordIn, textIn } from '../../../data/credentials.server';
import { deskSession } from '../../../desk/session.server';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Door, DoorFaultNotice } from './door';
import { EmailField, PasswordField } from './fields';
import type { Refused } from './form';
import { callerOf, type Caller } from './session.server';

type Answer = Refused | { readonly sent: true };

export function loader({ request }: LoaderFunctionArgs) {
  return { token: new URL(request.url).searchParams.get('token') ?? '' };
}

export async function action(args: ActionFunctionArgs): Promise<Response | Answer> {
  const caller = callerOf(args);
  const form = await args.request.formData();
  const token = textIn(form, 'token');
  try {
    if (token === '') {
      const { typed, email } = emailIn(form);
      if (email === null) return { email: typed, fault: 'email' };
      await askForLetter(email, caller);
      return { sent: true };
    }
    await savePassword(token, passwordIn(form), caller);
    return redirect(localePath(caller.locale, '/desk/sign-in?done=password'), {
      status: 303,
      headers: { 'Set-Cookie': deskSession.ended() },
    });
  } catch (error) {
    return { fault: faultFrom(error, { 400: 'password', 401: 'link' }) };
  }
}

/** The answer is the same whether there is an account or not. */
async function askForLetter(email: string, { locale, shopperAddress }: Caller): Promise<void> {
  await callBackend('/auth/member/emailpass/reset-password', {
    method: 'POST',
    body: { identifier: email, metadata: { locale } },
    shopperAddress,
  });
}

async function savePassword(token: string, password: string, caller: Caller): Promise<void> {
  const { locale, shopperAddress } = caller;
  await callBackend('/auth/member/emailpass/update', {
    method: 'POST',
    query: { locale },
    body: { password },
    shopperAddress,
    session: /^[\w.-]+$/.test(token) ? token : 'none',
  });
}

/** Without a token it sends the letter, with the letter's token it takes the new password. */
export default function Reset() {
  const { t } = useTranslation('desk');
  const { token } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const refused = answer && 'fault' in answer ? answer : undefined;
  const ask = token === '' || refused?.fault === 'link';
  return (
    <Door title={t('door.reset.title')}>
      <DoorFaultNotice fault={refused?.fault} beside={['email', 'password']} />
      {answer && 'sent' in answer ? (
        <Notice tone="ok" title={t('door.reset.sent')} />
      ) : ask ? (
        <AskForm refused={refused} />
      ) : (
        <PasswordForm token={token} refused={refused} />
      )}
    </Door>
  );
}

function AskForm({ refused }: { refused: Refused | undefined }) {
  const { t } = useTranslation('desk');
  return (
    <Form method="post" action={localePath(useLocale(), '/desk/reset')} className="panel">
      <p>{t('door.reset.text')}</p>
      <EmailField refused={refused} />
      <Button type="submit" wide>
        {t('door.reset.submit')}
      </Button>
    </Form>
  );
}

function PasswordForm({ token, refused }: { token: string; refused: Refused | undefined }) {
  const { t } = useTranslation('desk');
  return (
    <Form method="post" className="panel">
      <p>{t('door.reset.ends')}</p>
      <input type="hidden" name="token" value={token} />
      <PasswordField refused={refused} known={false} />
      <Button type="submit" wide>
        {t('door.reset.save')}
      </Button>
    </Form>
  );
}
