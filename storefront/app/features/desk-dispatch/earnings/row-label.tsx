import type { EarningsRow } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';

/** What a row is about, in the language it is in; of a listing also how it ships, for its siblings have its name. */
export function RowLabel({
  row: { key, label, route },
}: {
  row: Pick<EarningsRow, 'key' | 'label' | 'route'>;
}) {
  const { t } = useTranslation(['desk-dispatch', 'codes']);
  if (key === 'others') return t('earnings.others');
  return (
    <span className="parcel-cell">
      <bdi lang={label.lang}>{label.value}</bdi>
      {route && <small>{t(`codes:routes.${route}.label`)}</small>}
    </span>
  );
}
