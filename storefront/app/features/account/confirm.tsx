import { useTranslation } from 'react-i18next';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { callBackend } from '../../data/backend.server';
import { faultFrom, textIn } from '../../data/credentials.server';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Button, ButtonLink } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Door } from './components/door';
import { FaultNotice } from './components/fault-notice';
import type { Refused } from './fault';

export { accountLinks as links } from './styles';

export const handle: RouteHandle = { namespaces: ['account'] };

type Answer = Refused | { readonly confirmed: true };

export function loader({ request }: LoaderFunctionArgs) {
  return { token: new URL(request.url).searchParams.get('token') ?? '' };
}

export async function action(args: ActionFunctionArgs): Promise<Answer> {
  const { locale, shopperAddress } = await shopContext(args);
  const token = textIn(await args.request.formData(), 'token');
  try {
    const request = { method: 'POST', query: { locale }, body: { token }, shopperAddress } as const;
    await callBackend('/store/email-confirmations', request);
    return { confirmed: true };
  } catch (error) {
    return { fault: faultFrom(error, { 400: 'link' }) };
  }
}

/** A button, because mail programs open links by themselves. */
export default function Confirm() {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const { token } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const confirmed = answer !== undefined && 'confirmed' in answer;
  return (
    <Door page="confirm">
      {confirmed && <Notice tone="ok" title={t('confirm.done')} />}
      <FaultNotice fault={answer && 'fault' in answer ? answer.fault : undefined} />
      {answer === undefined && (
        <Form method="post" className="panel">
          <p>{t('confirm.text')}</p>
          <input type="hidden" name="token" value={token} />
          <Button type="submit" wide>
            {t('confirm.submit')}
          </Button>
        </Form>
      )}
      {answer !== undefined && (
        <ButtonLink to={localePath(locale, '/account')}>{t('confirm.to_account')}</ButtonLink>
      )}
    </Door>
  );
}
