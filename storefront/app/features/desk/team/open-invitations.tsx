import type { OpenInvitation } from '@caravanserai/contracts/desk';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { DataTable, type Column } from '../../../desk/ui/data-table';
import { DateTime } from '../../../desk/ui/date-time';
import { StateBadge } from '../../../desk/ui/state-badge';
import { Button } from '../../../ui/button';

/** Who was invited and has not answered; nothing where nobody was. */
export function OpenInvitations({ invitations }: { invitations: readonly OpenInvitation[] }) {
  const { t } = useTranslation('desk');
  if (invitations.length === 0) return null;
  const columns: Column<OpenInvitation>[] = [
    {
      key: 'email',
      head: t('team.email'),
      cell: ({ email }) => <bdi className="break-anywhere">{email}</bdi>,
    },
    { key: 'role', head: t('team.role'), cell: ({ role }) => t(`role.${role}`) },
    {
      key: 'expires',
      head: t('team.expires'),
      cell: ({ expires_at, expired }) =>
        expired ? <StateBadge tone="warn">{t('team.expired')}</StateBadge> : <DateTime value={expires_at} />,
    },
    {
      key: 'withdraw',
      head: '',
      end: true,
      cell: ({ id, email }) => (
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <Button
            type="submit"
            look="plain"
            className="tiny"
            name="intent"
            value="withdraw"
            aria-label={`${t('team.withdraw')}: ${email}`}
          >
            {t('team.withdraw')}
          </Button>
        </Form>
      ),
    },
  ];
  return (
    <section aria-labelledby="invitations">
      <h2 id="invitations">{t('team.invitations')}</h2>
      <DataTable
        caption={t('team.invitations')}
        columns={columns}
        rows={invitations}
        keyOf={({ id }) => id}
        empty={null}
      />
    </section>
  );
}
