import type { ApplicationGap } from '@caravanserai/contracts/desk-application';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';

/** What an application still lacks, each with the way to its field. */
export function Missing({ missing }: { missing: readonly ApplicationGap[] }) {
  const { t } = useTranslation('desk-review');
  if (missing.length === 0) return <Notice tone="ok" title={t('application.whole')} />;
  return (
    <section className="panel missing" aria-labelledby="missing-head">
      <h2 id="missing-head">{t('application.missing')}</h2>
      <ul>
        {missing.map((field) => (
          <li key={field}>
            <Icon name="warn" /> <a href={`#${field}`}>{t(`field.${field}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
