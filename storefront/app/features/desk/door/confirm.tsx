import { useTranslation } from 'react-i18next';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { callBackend } from '../../../data/backend.server';
import { faultFrom, textIn } from '../../../data/credentials.server';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button, ButtonLink } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Door, DoorFaultNotice } from './door';
import type { Refused } from './form';
import { callerOf } from './session.server';

type Answer = Refused | { readonly confirmed: true };

export function loader({ request }: LoaderFunctionArgs) {
  return { token: new URL(request.url).searchParams.get('token') ?? '' };
}

export async function action(args: ActionFunctionArgs): Promise<Answer> {
  const { locale, shopperAddress } = callerOf(args);
  const token = textIn(await args.request.formData(), 'token');
  try {
    const request = { method: 'POST', query: { locale }, body: { token }, shopperAddress } as const;
    await callBackend('/desk/confirmations', request);
    return { confirmed: true };
  } catch (error) {
    return { fault: faultFrom(error, { 400: 'link' }) };
  }
}

/** A button, because mail programs open links by themselves. */
export default function Confirm() {
  const { t } = useTranslation('desk');
  const locale = useLocale();
  const { token } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  return (
    <Door title={t('door.confirm.title')}>
      {answer && 'confirmed' in answer && <Notice tone="ok" title={t('door.confirm.done')} />}
      <DoorFaultNotice fault={answer && 'fault' in answer ? answer.fault : undefined} />
      {answer === undefined ? (
        <Form method="post" className="panel">
          <p>{t('door.confirm.text')}</p>
          <input type="hidden" name="token" value={token} />
          <Button type="submit" wide>
            {t('door.confirm.submit')}
          </Button>
        </Form>
      ) : (
        <ButtonLink to={localePath(locale, '/desk')}>{t('frame.desks')}</ButtonLink>
      )}
    </Door>
  );
}
