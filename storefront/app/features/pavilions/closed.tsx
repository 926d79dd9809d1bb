import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { ButtonLink } from '../../ui/button';
import { Empty } from '../../ui/empty';
import type { Pavilion } from './loader.server';

/** A room nobody has moved into yet, or that is closed for a while. */
export function Closed({ pavilion: { iso2, state } }: { pavilion: Pavilion }) {
  const { t } = useTranslation(['pavilion', 'common']);
  const paused = state === 'paused';
  const action = (
    <ButtonLink look="plain" to={localePath(useLocale(), '/pavilions')}>
      {t('planned.all')}
    </ButtonLink>
  );
  return (
    <section className="section">
      <div className="wrap">
        <Empty
          iso2={iso2}
          title={t(paused ? 'planned.paused_title' : 'common:not_open')}
          text={t(paused ? 'planned.paused' : 'planned.text')}
          action={action}
        />
      </div>
    </section>
  );
}
