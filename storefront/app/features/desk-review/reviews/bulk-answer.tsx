import type { ReviewBulkAnswer } from '@caravanserai/contracts/desk-review';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice';

/** How many were decided, and why each of the others wasn't. */
export function BulkAnswer({ results }: ReviewBulkAnswer) {
  const { t } = useTranslation('desk-review');
  const done = results.filter(({ ok }) => ok).length;
  const faults = [...new Set(results.flatMap(({ message }) => message ?? []))];
  return (
    <Notice
      tone={done === results.length ? 'ok' : 'warn'}
      title={t('reviews.bulk_done', { done, all: results.length })}
    >
      {faults.length > 0 && faults.join(' ')}
    </Notice>
  );
}
