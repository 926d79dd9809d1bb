import type { DispatchConsignment } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { RequestBadge } from '../returns/request-badge';

/** What the shopper asked about this parcel; nothing where nothing was asked. */
export function Requests({ parcel: { requests } }: { parcel: DispatchConsignment }) {
  const { t } = useTranslation('desk-dispatch');
  const locale = useLocale();
  if (requests.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="requests">
      <h2 id="requests">{t('one.requests')}</h2>
      <ul className="dispatch-requests">
        {requests.map(({ id, kind, state }) => (
          <li key={id}>
            <Link to={localePath(locale, `/merchant/returns/${id}`)}>{t(`kind.${kind}`)}</Link>{' '}
            <RequestBadge state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}
