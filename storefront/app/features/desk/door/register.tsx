import { useTranslation } from 'react-i18next';
import { Form, Link, useActionData, type ActionFunctionArgs } from 'react-router';
import { emailIn, faultFrom, passwordIn, textIn } from '../../../data/credentials.server';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button } from '../../../ui/button';
import { openDeskAccount } from './account.server';
import { Door, DoorFaultNotice } from './door';
import { EmailField, NameField, PasswordField } from './fields';
import type { Refused } from './form';
import { callerOf, enter } from './session.server';

export async function action(args: ActionFunctionArgs): Promise<Response | Refused> {
  const caller = callerOf(args);
  const form = await args.request.formData();
  const name = textIn(form, 'name').slice(0, 100);
  const { typed, email } = emailIn(form);
  const refused = { email: typed, name };
  if (name === '') return { ...refused, fault: 'name' };
  if (email === null) return { ...refused, fault: 'email' };
  try {
    const session = await openDeskAccount({ name, email, password: passwordIn(form) }, caller);
    return enter(session, caller, null);
  } catch (error) {
    return { ...refused, fault: faultFrom(error, { 400: 'password', 401: 'wrong', 409: 'exists' }) };
  }
}

/** The account of a person; what the business sells is asked behind the confirmed address. */
export default function Register() {
  const { t } = useTranslation('desk');
  const locale = useLocale();
  const refused = useActionData<Refused>();
  return (
    <Door title={t('door.register.title')}>
      <p className="muted">{t('door.register.text')}</p>
      <DoorFaultNotice fault={refused?.fault} beside={['email', 'password', 'name']} />
      <Form method="post" className="panel" reloadDocument>
        <NameField refused={refused} />
        <EmailField refused={refused} />
        <PasswordField refused={refused} known={false} />
        <p className="hint">{t('door.register.known')}</p>
        <Button type="submit" wide>
          {t('door.register.submit')}
        </Button>
      </Form>
      <p>
        <Link to={localePath(locale, '/desk/sign-in')}>{t('door.sign_in.title')}</Link>
      </p>
    </Door>
  );
}
