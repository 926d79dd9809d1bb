import type { DispatchRow } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateBadge } from '../../../desk/ui/state-badge';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';

/** What a parcel is: its goods, its order, and whether its shopper asks something. */
export function ParcelCell({ row: { id, title, more, display_id, open_requests } }: { row: DispatchRow }) {
  const { t } = useTranslation('desk-dispatch');
  return (
    <span className="parcel-cell">
      <Link to={localePath(useLocale(), `/merchant/consignments/${id}`)}>
        <span lang={title.lang} dir={title.dir}>
          {title.value}
        </span>
      </Link>
      <small>
        {t('queue.number', { number: display_id })}
        {more > 0 && ` · ${t('queue.more', { number: more })}`}
      </small>
      {open_requests > 0 && <StateBadge tone="warn">{t('queue.asks')}</StateBadge>}
    </span>
  );
}
