import type { DispatchRequest } from '@caravanserai/contracts/desk-dispatch';
import { countryName } from '@caravanserai/locales/countries';
import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { RouteFlag } from '../../../ui/route-flag';
import { RequestBadge } from './request-badge';
import { useReason } from './use-reason';

/** What a shopper asks for, why, and what it costs. */
export function RequestFacts({ request }: { request: DispatchRequest }) {
  const { t } = useTranslation('desk-dispatch');
  const reasonOf = useReason();
  const locale = useLocale();
  const { kind, state, reason, words, lines, consignment_id, route, ship_to, state_words } = request;
  return (
    <section className="panel" aria-labelledby="facts">
      <h2 id="facts">
        {t(`kind.${kind}`)} <RequestBadge state={state} />
      </h2>
      <ul className="dispatch-requests">
        {lines.map(({ line_id, title, quantity }) => (
          <li key={line_id}>
            <bdi>{quantity}</bdi> × <bdi lang={title.lang}>{title.value}</bdi>
          </li>
        ))}
      </ul>
      {words && (
        <blockquote className="dispatch-words">
          <p className="quiet">{t('request.words')}</p>
          <p lang={words.lang} dir="auto">
            {words.value}
          </p>
        </blockquote>
      )}
      <dl className="dispatch-facts">
        <dt>{t('request.reason')}</dt>
        <dd>{reasonOf(reason)}</dd>
        <dt>{t('request.parcel')}</dt>
        <dd>
          <Link to={localePath(locale, `/merchant/consignments/${consignment_id}`)}>{state_words}</Link>{' '}
          <RouteFlag route={route} /> {countryName(ship_to, locale)}
        </dd>
        <dt>{t('request.way_back')}</dt>
        <dd>{t(`request.pays.${request.pays_way_back}`)}</dd>
        {request.send_by && (
          <>
            <dt>{t('request.send_by')}</dt>
            <dd>{formatDate(request.send_by, locale)}</dd>
          </>
        )}
        <dt>{t('request.amount')}</dt>
        <dd>
          <bdi>{request.amount_text}</bdi>
        </dd>
      </dl>
    </section>
  );
}
