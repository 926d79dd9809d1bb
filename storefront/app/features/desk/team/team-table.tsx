import type { TeamMember } from '@caravanserai/contracts/desk';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { ConfirmDialog } from '../../../desk/ui/confirm-dialog';
import { DataTable, type Column } from '../../../desk/ui/data-table';
import { DateTime } from '../../../desk/ui/date-time';
import { RoleForm } from './role-form';

interface TeamTableProps {
  readonly members: readonly TeamMember[];
  /** The reader may change it. */
  readonly heads: boolean;
}

export function TeamTable({ members, heads }: TeamTableProps) {
  const { t } = useTranslation('desk');
  const columns: Column<TeamMember>[] = [
    {
      key: 'name',
      head: t('team.name'),
      cell: ({ name, me }) => (
        <>
          <bdi>{name}</bdi> {me && <span className="quiet">({t('team.you')})</span>}
        </>
      ),
    },
    {
      key: 'email',
      head: t('team.email'),
      cell: ({ email }) => <bdi className="email break-anywhere">{email}</bdi>,
    },
    {
      key: 'role',
      head: t('team.role'),
      cell: (member) => (heads ? <RoleForm member={member} /> : t(`role.${member.role}`)),
    },
    { key: 'since', head: t('team.since'), cell: ({ since }) => <DateTime value={since} /> },
  ];
  if (heads) columns.push({ key: 'end', head: '', end: true, cell: (member) => <End member={member} /> });
  return (
    <DataTable
      caption={t('menu.team')}
      columns={columns}
      rows={members}
      keyOf={({ id }) => id}
      empty={null}
    />
  );
}

function End({ member: { id, name } }: { member: TeamMember }) {
  const { t } = useTranslation('desk');
  return (
    <Form method="post">
      <input type="hidden" name="id" value={id} />
      <ConfirmDialog
        open={t('team.end')}
        title={t('team.end_title')}
        act={t('team.end')}
        name="intent"
        value="end"
      >
        <p>
          <strong>
            <bdi>{name}</bdi>
          </strong>
        </p>
        <p>{t('team.end_text')}</p>
      </ConfirmDialog>
    </Form>
  );
}
