import type { ReturnPromise } from '@caravanserai/contracts/listings';
import { useTranslation } from 'react-i18next';

/** Whether and how long goods may go back without a reason. */
export function ReturnWords({ returns }: { returns: ReturnPromise | null }) {
  const { t } = useTranslation('listing');
  if (!returns || returns.goods === 'none') return t('returns.none');
  const days = t('returns.days', { count: returns.days });
  return returns.goods === 'unopened' ? `${days}${t('comma')}${t('returns.unopened')}` : days;
}
