import type { Arrival as Days } from '@caravanserai/contracts/common';
import { formatDateRange } from '@caravanserai/locales/format-date-range';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/use-locale';

/** When the goods arrive: a range of dates, never a speed. */
export function Arrival({ arrives }: { arrives: Days }) {
  const { t } = useTranslation();
  return (
    <p className="arrive">
      {t('arrives')} <strong>{formatDateRange(arrives.from, arrives.to, useLocale())}</strong>
    </p>
  );
}
