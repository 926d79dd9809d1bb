import type { Estimate } from '@caravanserai/contracts/listings';
import { formatDateRange } from '@caravanserai/locales/format-date-range';
import { useTranslation } from 'react-i18next';
import { Woven } from '../../../i18n/woven';
import { useLocale } from '../../../i18n/use-locale';
import { Money } from '../../../ui/money';

/** How else the piece may travel, with what is paid then. */
export function OtherDeliveries({ deliveries }: { deliveries: Estimate['other_deliveries'] }) {
  const { t } = useTranslation('listing');
  const locale = useLocale();
  return deliveries.map(
    ({ transport, arrives, total }) =>
      total && (
        <p key={transport} className="small muted">
          <Woven
            text={t('estimate.other', {
              transport: t(`estimate.transport.${transport}`),
              days: formatDateRange(arrives.from, arrives.to, locale),
            })}
            parts={{ amount: <Money money={total} /> }}
          />
        </p>
      ),
  );
}
