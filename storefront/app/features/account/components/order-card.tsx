import type { AccountOrder } from '@caravanserai/contracts/account';
import { isConsignmentState } from '@caravanserai/customs/journey/states';
import { formatDate } from '@caravanserai/locales/format-date';
import { localeInfo } from '@caravanserai/locales/registry';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Money } from '../../../ui/money';

/** Titles shown before "and … more". */
const SHOWN = 3;

/** An order in the list: what, when, how much, and where its parcels are. */
export function OrderCard({ order, country }: { order: AccountOrder; country: string }) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const { secret, display_id, placed_at, goods, parcels, total } = order;
  const more = goods.length - SHOWN;
  return (
    <li className="panel">
      <h2>
        <Link to={localePath(locale, `/orders/${encodeURIComponent(secret)}`)}>
          {t('order.number', { number: display_id })}
        </Link>
      </h2>
      <p className="sum">
        <Money money={total} />
      </p>
      <p className="hint">
        {t('order.placed', { date: formatDate(placed_at.slice(0, 10), locale) })}
        <br />
        {t('order.to', { country })}
      </p>
      <ul lang={order.locale} dir={localeInfo(order.locale).dir} className="titles">
        {goods.slice(0, SHOWN).map(({ title, quantity }) => (
          <li key={title}>{quantity > 1 ? `${quantity} × ${title}` : title}</li>
        ))}
      </ul>
      {more > 0 && <p>{t('order.more', { count: more })}</p>}
      <ul className="states">
        {parcels.map((state, index) => (
          <li key={index} className={`state ${state}`}>
            {isConsignmentState(state) && t('parcel', { number: index + 1, state: t(`state.${state}`) })}
          </li>
        ))}
      </ul>
    </li>
  );
}
