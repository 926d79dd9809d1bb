import type { DeskRole } from '@caravanserai/contracts/desk';
import { LOCALES, localeInfo } from '@caravanserai/locales/registry';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { useDesk } from '../../../desk/frame-data';
import { SelectField } from '../../../desk/ui/fields';
import { useLocale } from '../../../i18n/use-locale';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { ROLES } from './roles';

/** Invites an address, in the language its reader reads. */
export function InviteForm() {
  const { t } = useTranslation('desk');
  const locale = useLocale();
  const { name } = useDesk();
  const [, usual] = ROLES[name];
  return (
    <section className="panel" aria-labelledby="invite">
      <h2 id="invite">{t('team.invite')}</h2>
      <p className="muted">{t('team.invite_text')}</p>
      <Form method="post" className="inviteform">
        <RoleChoice usual={usual} roles={ROLES[name]} />
        <Field
          name="email"
          type="email"
          label={t('team.email')}
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          required
          maxLength={254}
        />
        <SelectField name="language" label={t('team.language')} defaultValue={locale}>
          {LOCALES.map((code) => (
            <option key={code} value={code} lang={code}>
              {localeInfo(code).autonym}
            </option>
          ))}
        </SelectField>
        <Button type="submit" name="intent" value="invite">
          {t('team.send')}
        </Button>
      </Form>
    </section>
  );
}

function RoleChoice({ roles, usual }: { roles: readonly DeskRole[]; usual: DeskRole | undefined }) {
  const { t } = useTranslation('desk');
  return (
    <fieldset className="rolechoice">
      <legend>{t('team.role')}</legend>
      {roles.map((role) => (
        <label key={role}>
          <input type="radio" name="role" value={role} defaultChecked={role === usual} required />
          <span>
            {t(`role.${role}`)}
            <small>{t(`role_does.${role}`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
