import type { ConsignmentReturns } from '@caravanserai/contracts/returns';
import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale';
import { localePath } from '../../../../shell/paths';
import { ButtonLink } from '../../../../ui/button';
import { offerFor, wishesNow, type Wish } from '../wish';
import { AskedRequest } from './asked-request';

interface ParcelReturnsProps {
  /** Undefined where nobody keeps what was sent. */
  readonly returns: ConsignmentReturns | undefined;
  /** Of the order's page. */
  readonly secret: string;
  /** How it ships, which decides until when it can be cancelled. */
  readonly route: string;
}

/** What was asked about a parcel and what came of it, then what may be asked now and until when. */
export function ParcelReturns({ returns, secret, route }: ParcelReturnsProps) {
  const { t } = useTranslation('returns');
  const locale = useLocale();
  if (!returns) return null;
  const wishes = wishesNow(returns);
  const { requests, consignment_id: id } = returns;
  if (wishes.length === 0 && requests.length === 0) return null;
  return (
    <section className="back" id={`returns-${id}`} aria-label={t('heading')}>
      {requests.map((request) => (
        <AskedRequest key={request.id} request={request} />
      ))}
      {wishes.length > 0 && (
        <ul className="wishes">
          {wishes.map((wish) => (
            <li key={wish}>
              <ButtonLink look="plain" to={localePath(locale, `/orders/${secret}/returns/${id}/${wish}`)}>
                {t(`${wish}.open`)}
              </ButtonLink>
              <Until wish={wish} returns={returns} route={route} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Until({ wish, returns, route }: { wish: Wish; returns: ConsignmentReturns; route: string }) {
  const { t } = useTranslation('returns');
  const locale = useLocale();
  if (wish === 'revoke') return null;
  if (wish === 'cancel')
    return <small>{t(route === 'bonded' ? 'cancel.until_declared' : 'cancel.until_handed_over')}</small>;
  const end = offerFor(returns, wish)?.last_day;
  if (!end) return wish === 'withdraw' ? <small>{t('withdraw.any_time')}</small> : null;
  const day = formatDate(end, locale);
  return <small>{t(wish === 'withdraw' ? 'withdraw.until' : 'return.until', { day })}</small>;
}
