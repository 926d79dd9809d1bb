import type { ApplicationBegun, ApplicationResponse } from '@caravanserai/contracts/desk-application';
import { useTranslation } from 'react-i18next';
import {
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { callBackend } from '../../../data/backend.server';
import { signedMember } from '../../../desk/me.server';
import { membershipCookie } from '../../../desk/session.server';
import type { RouteHandle } from '../../../i18n/namespaces';
import { localePath } from '../../../shell/paths';
import { Notice } from '../../../ui/notice';
import { answered } from '../parts/answered.server';
import { reviewLinks } from '../parts/styles';
import { ApplicationForm } from './application-form';
import { Missing } from './missing';
import { readApplication } from './read-form.server';

export const handle: RouteHandle = { namespaces: ['desk-review'] };
export const links = reviewLinks;

const PATH = '/desk/merchants';

export async function loader(args: LoaderFunctionArgs) {
  const { locale, session, shopperAddress, me } = await signedMember(args);
  if (!me.confirmed) throw redirect(localePath(locale, '/desk'), { status: 303 });
  const application = await callBackend<ApplicationResponse>(PATH, {
    ...{ query: { locale }, session, shopperAddress },
  });
  // Whoever applies is mostly whom to ask.
  const contact = { contact_name: me.name, contact_email: me.email };
  return { ...application, fields: { ...application.fields, ...contact } };
}

/** Begins the merchant and goes on at its desk. */
export async function action(args: ActionFunctionArgs) {
  const { locale, session, shopperAddress } = await signedMember(args);
  const body = readApplication(await args.request.formData());
  const answer = await answered<never>(async () => {
    const begun = await callBackend<ApplicationBegun>(PATH, {
      ...{ method: 'POST', query: { locale }, body, session, shopperAddress },
    });
    const cookie = membershipCookie('merchant', begun.membership_id);
    const headers: HeadersInit = cookie ? { 'Set-Cookie': cookie } : {};
    throw redirect(localePath(locale, '/merchant/application'), { status: 303, headers });
  });
  return { ...answer, fields: body.fields };
}

/** The first page of a merchant: before it there is none. */
export default function Apply() {
  const { t } = useTranslation('desk-review');
  const application = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <title>{`${t('apply.title')} · Caravanserai`}</title>
      <meta name="robots" content="noindex" />
      <h1>{t('apply.title')}</h1>
      <p>{t('apply.lede')}</p>
      {answer && <Notice tone="bad" title={answer.refused} />}
      {answer && answer.missing.length > 0 && <Missing missing={answer.missing} />}
      <ApplicationForm application={answer ? { ...application, fields: answer.fields } : application} />
    </>
  );
}
