import { useTranslation } from 'react-i18next';
import {
  Form,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import type { DeskMembership } from '@caravanserai/contracts/desk';
import { callBackend } from '../../../data/backend.server';
import { signedMember } from '../../../desk/me.server';
import { membershipCookie } from '../../../desk/session.server';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button, ButtonLink } from '../../../ui/button';
import { Cloth } from '../../../ui/cloth';
import { Notice } from '../../../ui/notice';
import { Door } from './door';
import { SignOut } from './sign-out-form';

/** Whoever has one desk goes straight to it; `?all` shows it all the same. */
export async function loader(args: LoaderFunctionArgs) {
  const { locale, me } = await signedMember(args);
  const [only, another] = me.memberships;
  const all = new URL(args.request.url).searchParams.has('all');
  if (me.confirmed && only && !another && !all) {
    const cookie = membershipCookie(only.tenant.kind, only.id);
    const desk = only.tenant.kind === 'merchant' ? '/merchant' : '/operator';
    throw redirect(localePath(locale, desk), {
      status: 303,
      headers: cookie ? { 'Set-Cookie': cookie } : {},
    });
  }
  return { email: me.email, confirmed: me.confirmed, memberships: me.memberships };
}

/** Sends the letter that confirms the address once more. */
export async function action(args: ActionFunctionArgs) {
  const { locale, session, shopperAddress } = await signedMember(args);
  const request = { method: 'POST', query: { locale }, body: {}, session, shopperAddress } as const;
  await callBackend('/desk/confirmation', request);
  return { sent: true };
}

export default function Choose() {
  const { t } = useTranslation('desk');
  const { email, confirmed, memberships } = useLoaderData<typeof loader>();
  return (
    <Door title={t('door.choose.title')}>
      {!confirmed ? (
        <Unconfirmed email={email} />
      ) : memberships.length === 0 ? (
        <NoDesk />
      ) : (
        <Desks memberships={memberships} />
      )}
      <SignOut />
    </Door>
  );
}

function Unconfirmed({ email }: { email: string }) {
  const { t } = useTranslation('desk');
  const answer = useActionData<typeof action>();
  return (
    <div className="panel">
      <p>
        {t('door.confirm.wait')} <bdi>{email}</bdi>
      </p>
      {answer ? (
        <Notice tone="ok" title={t('door.confirm.sent')} />
      ) : (
        <Form method="post" action="?index">
          <Button type="submit" look="plain">
            {t('door.confirm.again')}
          </Button>
        </Form>
      )}
    </div>
  );
}

function NoDesk() {
  const { t } = useTranslation('desk');
  return (
    <div className="panel">
      <h2>{t('door.choose.none')}</h2>
      <p>{t('door.choose.none_text')}</p>
      <p>
        <ButtonLink to={localePath(useLocale(), '/merchant/apply')}>{t('door.choose.apply')}</ButtonLink>
      </p>
    </div>
  );
}

function Desks({ memberships }: { memberships: readonly DeskMembership[] }) {
  const { t } = useTranslation('desk');
  const locale = useLocale();
  return (
    <Form method="post" action={localePath(locale, '/desk/switch')} reloadDocument>
      <ul className="desks">
        {memberships.map(({ id, role, tenant }) => (
          <li key={id} data-pv={tenant.iso2}>
            <button type="submit" name="membership" value={id}>
              <Cloth iso2={tenant.iso2} />
              <bdi>{tenant.name}</bdi>
              <small>
                {t(tenant.kind === 'merchant' ? 'desk.merchant' : 'desk.operator')} {'·'} {t(`role.${role}`)}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </Form>
  );
}
