import type { InvitationView } from '@caravanserai/contracts/desk';
import { useTranslation } from 'react-i18next';
import {
  Form,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { BackendError, callBackend } from '../../../data/backend.server';
import { faultFrom, passwordIn, textIn } from '../../../data/credentials.server';
import { DateTime } from '../../../desk/ui/date-time';
import { Button } from '../../../ui/button';
import { Cloth } from '../../../ui/cloth';
import { Notice } from '../../../ui/notice';
import { Door, DoorFaultNotice } from './door';
import { EmailField, NameField, PasswordField } from './fields';
import type { DoorFault, Refused } from './form';
import { acceptAs } from './invitation.server';
import { callerOf, enter } from './session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { locale, shopperAddress } = callerOf(args);
  const token = new URL(args.request.url).searchParams.get('token') ?? '';
  try {
    const request = { method: 'POST', query: { locale }, body: { token }, shopperAddress } as const;
    const invitation = await callBackend<InvitationView>('/desk/invitations/read', request);
    return { token, invitation };
  } catch (error) {
    if (error instanceof BackendError) return { token, invitation: null };
    throw error;
  }
}

const FAULTS: Readonly<Record<number, DoorFault>> = {
  400: 'password',
  401: 'wrong',
  403: 'other',
  404: 'link',
};

/** Accepts with the password that the address has, or opens an account with a new one. */
export async function action(args: ActionFunctionArgs): Promise<Response | Refused> {
  const caller = callerOf(args);
  const form = await args.request.formData();
  const name = textIn(form, 'name').slice(0, 100);
  const credentials = { email: textIn(form, 'email'), password: passwordIn(form) };
  try {
    const session = await acceptAs({ ...credentials, name, invitation: textIn(form, 'token') }, caller);
    return enter(session, caller, null);
  } catch (error) {
    // Somebody who works there already has nothing left to accept.
    if (error instanceof BackendError && error.status === 409) return redirect(`/${caller.locale}/desk`);
    return { name, fault: faultFrom(error, FAULTS) };
  }
}

export default function Invitation() {
  const { t } = useTranslation('desk');
  const { token, invitation } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  if (!invitation)
    return (
      <Door title={t('door.invitation.title')}>
        <Notice tone="warn" title={t('door.invitation.gone')} />
      </Door>
    );
  return (
    <Door title={t('door.invitation.title')}>
      <Place invitation={invitation} />
      <DoorFaultNotice fault={refused?.fault} beside={['password', 'name']} />
      <Form method="post" className="panel" reloadDocument>
        <p>{t(invitation.has_password ? 'door.invitation.known' : 'door.invitation.new')}</p>
        <input type="hidden" name="token" value={token} />
        <EmailField value={invitation.email} />
        {!invitation.is_member && <NameField refused={refused} />}
        <PasswordField refused={refused} known={invitation.has_password} />
        <Button type="submit" wide>
          {t('door.invitation.accept')}
        </Button>
      </Form>
    </Door>
  );
}

/** Where one is invited to, by whom, as what, and until when. */
function Place({ invitation: { tenant, role, invited_by, expires_at } }: { invitation: InvitationView }) {
  const { t } = useTranslation('desk');
  return (
    <div className="panel" data-pv={tenant.iso2}>
      <p>{t('door.invitation.to')}</p>
      <h2>
        <Cloth iso2={tenant.iso2} className="swatch" />
        <bdi>{tenant.name}</bdi>
      </h2>
      <dl>
        <dt>{t('door.invitation.as')}</dt>
        <dd>
          {t(`role.${role}`)}
          {'. '}
          {t(`role_does.${role}`)}
        </dd>
        {invited_by !== null && (
          <>
            <dt>{t('door.invitation.by')}</dt>
            <dd>
              <bdi>{invited_by}</bdi>
            </dd>
          </>
        )}
        <dt>{t('team.expires')}</dt>
        <dd>
          <DateTime value={expires_at} />
        </dd>
      </dl>
    </div>
  );
}
