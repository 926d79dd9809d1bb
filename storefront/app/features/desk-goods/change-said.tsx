import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice';
import type { Change } from './use-change';

/** How the last change went, spoken when it is known. */
export function ChangeSaid({ change }: { change: Change }) {
  const { t } = useTranslation('desk-goods');
  if (change.fault) return <Notice tone="bad" title={change.fault} />;
  return (
    <p className="savestate" role="status">
      {change.done ? t('saved') : ''}
    </p>
  );
}
