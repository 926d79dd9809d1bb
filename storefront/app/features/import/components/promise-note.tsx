import type { ImportPromise } from '@caravanserai/contracts/import-rules';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice';

/** What an ordinary parcel is promised, in one sentence and what it means. */
export function PromiseNote({ promise }: { promise: ImportPromise }) {
  const { t } = useTranslation('imports');
  return (
    <Notice
      tone={promise.level === 'nothing_more' ? 'ok' : 'warn'}
      title={t('promised', { promise: promise.short })}
    >
      {promise.long}
    </Notice>
  );
}
