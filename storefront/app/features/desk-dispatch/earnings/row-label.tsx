import type { EarningsRow } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';

/** What a row is about, in the language it is in. */
export function RowLabel({ row: { key, label } }: { row: Pick<EarningsRow, 'key' | 'label'> }) {
  const { t } = useTranslation('desk-dispatch');
  return key === 'others' ? t('earnings.others') : <bdi lang={label.lang}>{label.value}</bdi>;
}
