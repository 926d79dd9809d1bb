import { useTranslation } from 'react-i18next';
import {
  Form,
  Link,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { faultFrom, passwordIn, textIn } from '../../../data/credentials.server';
import { deskSession } from '../../../desk/session.server';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Door, DoorFaultNotice } from './door';
import { EmailField, PasswordField } from './fields';
import type { Refused } from './form';
import { callerOf, enter, isWithoutMember, openSession } from './session.server';

export function loader(args: LoaderFunctionArgs) {
  const { locale } = callerOf(args);
  const query = new URL(args.request.url).searchParams;
  if (deskSession.of(args.request)) throw redirect(localePath(locale, '/desk'), { status: 303 });
  return { back: query.get('back') ?? '', saved: query.get('done') === 'password' };
}

export async function action(args: ActionFunctionArgs): Promise<Response | Refused> {
  const caller = callerOf(args);
  const form = await args.request.formData();
  const email = textIn(form, 'email').toLowerCase();
  try {
    const token = await openSession({ email, password: passwordIn(form) }, caller);
    return isWithoutMember(token) ? { email, fault: 'none' } : enter(token, caller, form.get('back'));
  } catch (error) {
    return { email, fault: faultFrom(error, { 400: 'wrong', 401: 'wrong' }) };
  }
}

/** Signing in is a new document: everything on it may be another person's now. */
export default function SignIn() {
  const { t } = useTranslation('desk');
  const locale = useLocale();
  const { back, saved } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  return (
    <Door title={t('door.sign_in.title')}>
      <p className="muted">{t('door.sign_in.text')}</p>
      {saved && <Notice tone="ok" title={t('door.reset.saved')} />}
      <DoorFaultNotice fault={refused?.fault} />
      <Form method="post" className="panel" reloadDocument>
        <input type="hidden" name="back" value={back} />
        <EmailField refused={refused} />
        <PasswordField refused={refused} known />
        <Button type="submit" wide>
          {t('door.sign_in.submit')}
        </Button>
        <p>
          <Link to={localePath(locale, '/desk/reset')}>{t('door.sign_in.forgot')}</Link>
        </p>
      </Form>
      <p>
        <Link to={localePath(locale, '/desk/register')}>{t('door.sign_in.apply')}</Link>
      </p>
      <p className="hint">{t('door.sign_in.demo')}</p>
    </Door>
  );
}
