import type { TeamMember } from '@caravanserai/contracts/desk';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { useDesk } from '../../../desk/frame-data';
import { Button } from '../../../ui/button';
import { ROLES } from './roles';

/** A member's role as a choice; what was on the screen goes along, so that nobody overwrites another's change. */
export function RoleForm({ member: { id, name, role } }: { member: TeamMember }) {
  const { t } = useTranslation('desk');
  const desk = useDesk();
  return (
    <Form method="post" className="rolechange">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="expected" value={role} />
      <select
        className="input"
        name="role"
        defaultValue={role}
        key={role}
        aria-label={`${t('team.role')}: ${name}`}
      >
        {ROLES[desk.name].map((one) => (
          <option key={one} value={one}>
            {t(`role.${one}`)}
          </option>
        ))}
      </select>
      <Button type="submit" look="plain" className="tiny" name="intent" value="role">
        {t('team.change')}
      </Button>
    </Form>
  );
}
