import type { OrderPageResponse } from '@caravanserai/contracts/quote';
import { formatDate } from '@caravanserai/locales/format-date';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { ButtonLink } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { TotalReceipt } from '../../../ui/total-receipt';
import { Totals } from '../../../ui/totals';
import { OrderAddress } from './order-address';

interface OrderSideProps {
  readonly order: OrderPageResponse;
  /** Name of the ship-to country or region. */
  readonly country: string;
  readonly papers: ReactNode;
}

/** What was paid, and where it goes. */
export function OrderSide({ order, country, papers }: OrderSideProps) {
  const { t } = useTranslation(['order', 'cart']);
  const locale = useLocale();
  const { consignments } = order;
  const pieces = consignments.flatMap(({ lines }) => lines).reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <aside className="total">
      <section className="panel" aria-labelledby="sum">
        <h2 id="sum">{t('paid')}</h2>
        <Totals sums={order} pieces={pieces} indicative={null} />
        <TotalReceipt consignments={consignments} exchange={order.exchange} />
        <p className="testpay">
          <Icon name="lock" />
          <span>
            <strong>{t('test_payment')}</strong>
            <small>{t('test_text')}</small>
          </span>
        </p>
      </section>
      <section className="panel" aria-labelledby="to">
        <h2 id="to">{t('goes_to')}</h2>
        <OrderAddress order={order} country={country} />
        <p className="small muted">
          {t('placed_on')} <bdi>{formatDate(order.placed_at, locale)}</bdi>
        </p>
      </section>
      {papers}
      <ButtonLink look="plain" wide to={localePath(locale, '/pavilions')}>
        {t('go_on')}
      </ButtonLink>
    </aside>
  );
}
