import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Cloth } from '../../ui/cloth';
import { Icon } from '../../ui/icon';
import { useDesk } from '../frame-data';

/** Another merchant or pavilion of the same person: a new document, because everything on it is another's. */
export function DeskSwitch() {
  const { t } = useTranslation('desk');
  const locale = useLocale();
  const { others } = useDesk();
  return (
    <details className="desk-switch">
      <summary>
        {t('frame.switch')}
        <Icon name="down" />
      </summary>
      <Form method="post" action={localePath(locale, '/desk/switch')} reloadDocument>
        <ul>
          {others.map(({ id, tenant }) => (
            <li key={id}>
              <button type="submit" name="membership" value={id}>
                <Cloth iso2={tenant.iso2} />
                <bdi>{tenant.name}</bdi>
              </button>
            </li>
          ))}
        </ul>
      </Form>
    </details>
  );
}
