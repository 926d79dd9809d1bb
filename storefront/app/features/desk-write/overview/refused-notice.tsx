import type { Cause } from '@caravanserai/contracts/desk-markets';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice';
import { Causes } from '../parts/causes';

interface Refused {
  readonly message: string;
  readonly causes: readonly Cause[];
}

/** What was asked didn't happen, and what to do about it. */
export function RefusedNotice({ refused }: { refused: Refused }) {
  const { t } = useTranslation('desk-write');
  return (
    <div className="refused-here">
      <Notice tone="bad" title={refused.message || t('refused')} />
      {refused.causes.length > 0 && <Causes causes={refused.causes} />}
    </div>
  );
}
