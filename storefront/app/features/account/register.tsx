import { useTranslation } from 'react-i18next';
import {
  Form,
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { BackendError } from '../../data/backend.server';
import { emailIn, faultFrom, passwordIn, textIn } from '../../data/credentials.server';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { EmailField, PasswordField } from './components/credentials';
import { Door } from './components/door';
import { FaultNotice } from './components/fault-notice';
import { enter } from './enter.server';
import { doorFaults, isFaulty } from './door-faults';
import type { Refused } from './fault';
import { register } from './register.server';
import { useDoorForm } from './use-door-form';

export { accountLinks as links } from './styles';

export const handle: RouteHandle = { namespaces: ['account'] };

export function loader({ request }: LoaderFunctionArgs) {
  return { back: new URL(request.url).searchParams.get('back') ?? '' };
}

export async function action(args: ActionFunctionArgs): Promise<Response | Refused> {
  const shop = await shopContext(args);
  const form = await args.request.formData();
  const name = textIn(form, 'name').slice(0, 100);
  const { typed, email } = emailIn(form);
  const typedSoFar = { name, email: typed };
  const faults = doorFaults(form, false);
  if (email === null || isFaulty(faults)) return { ...typedSoFar, faults };
  try {
    const session = await register({ name, email, password: passwordIn(form) }, shop);
    const back = textIn(form, 'back') || localePath(shop.locale, '/account?done=welcome');
    return await enter(args.request, session, shop, back);
  } catch (error) {
    const refused = { ...typedSoFar, fault: faultFrom(error, { 400: 'password', 401: 'exists' }) };
    if (refused.fault !== 'password') return refused;
    const atEmail = error instanceof BackendError && error.problem.parameter === 'email';
    return { ...typedSoFar, faults: atEmail ? { email: 'email' } : { password: 'password' } };
  }
}

export default function Register() {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const { back } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const { faults, form } = useDoorForm(refused, { known: false });
  return (
    <Door page="register">
      <p>{t('register.keeps')}</p>
      <FaultNotice fault={refused?.fault} />
      <Form {...form} method="post" className="panel" reloadDocument>
        <input type="hidden" name="back" value={back} />
        <Field
          name="name"
          autoComplete="name"
          maxLength={100}
          label={t('optional', { label: t('name') })}
          defaultValue={refused?.name}
        />
        <EmailField value={refused?.email} faults={faults} />
        <PasswordField known={false} faults={faults} />
        <Button type="submit" wide>
          {t('register.submit')}
        </Button>
      </Form>
      <p>
        {t('register.known')} <Link to={localePath(locale, '/account/sign-in')}>{t('sign_in.submit')}</Link>
      </p>
    </Door>
  );
}
