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
import { sessionOf } from '../../data/account/session.server';
import { faultFrom, passwordIn, textIn } from '../../data/credentials.server';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { EmailField, PasswordField } from './components/credentials';
import { Door } from './components/door';
import { FaultNotice } from './components/fault-notice';
import { enter, openSession } from './enter.server';
import { doorFaults, isFaulty } from './door-faults';
import type { Refused } from './fault';
import { useDoorForm } from './use-door-form';

export { accountLinks as links } from './styles';

export const handle: RouteHandle = { namespaces: ['account'] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { locale } = await shopContext({ request, params, context });
  const query = new URL(request.url).searchParams;
  if (sessionOf(request)) throw redirect(localePath(locale, '/account'), { status: 303 });
  return { back: query.get('back') ?? '', saved: query.get('done') === 'password' };
}

export async function action(args: ActionFunctionArgs): Promise<Response | Refused> {
  const shop = await shopContext(args);
  const form = await args.request.formData();
  const email = textIn(form, 'email');
  const faults = doorFaults(form, true);
  if (isFaulty(faults)) return { email, faults };
  try {
    const session = await openSession({ email, password: passwordIn(form) }, shop);
    return await enter(args.request, session, shop, form.get('back'));
  } catch (error) {
    return { email, fault: faultFrom(error, { 400: 'wrong', 401: 'wrong' }) };
  }
}

/** Signing in is a new document: everything on it may be another person's now. */
export default function SignIn() {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const { back, saved } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const { faults, form } = useDoorForm(refused, { known: true });
  return (
    <Door page="sign_in">
      {saved && <Notice tone="ok" title={t('reset.saved')} />}
      <FaultNotice fault={refused?.fault} />
      <Form {...form} method="post" className="panel" reloadDocument>
        <input type="hidden" name="back" value={back} />
        <EmailField value={refused?.email} faults={faults} />
        <PasswordField known faults={faults} />
        <Button type="submit" wide>
          {t('sign_in.submit')}
        </Button>
        <p>
          <Link to={localePath(locale, '/account/reset')}>{t('sign_in.forgot')}</Link>
        </p>
      </Form>
      <p>
        {t('sign_in.new')}{' '}
        <Link to={localePath(locale, `/account/register${back && `?back=${encodeURIComponent(back)}`}`)}>
          {t('register.submit')}
        </Link>
      </p>
      <p className="hint">{t('sign_in.guest')}</p>
      <p className="hint">{t('sign_in.demo')}</p>
    </Door>
  );
}
