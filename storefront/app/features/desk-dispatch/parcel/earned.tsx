import type { DispatchConsignment } from '@caravanserai/contracts/desk-dispatch';
import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../../desk/frame-data';
import { useLocale } from '../../../i18n/use-locale';

/** What the parcel earns its merchant, with the commission and its rule. For owners alone. */
export function Earned({ parcel: { money, commission_rule } }: { parcel: DispatchConsignment }) {
  const { t } = useTranslation('desk-dispatch');
  const { role } = useDesk();
  const locale = useLocale();
  if (role !== 'owner') return null;
  const { price, delivery, commission, earned, earned_own, rate, rate_date, paid, charges } = money;
  return (
    <section className="panel" aria-labelledby="earned">
      <h2 id="earned">{t('one.money')}</h2>
      <dl className="dispatch-sums">
        <dt>{t('one.price')}</dt>
        <dd>{price.text}</dd>
        <dt>{t('one.freight')}</dt>
        <dd>{delivery.text}</dd>
        <dt>
          {t('one.commission')}
          {commission_rule && <small>{t('one.rule', { percent: commission_rule.percent })}</small>}
        </dt>
        <dd>
          <bdi>{`− ${commission.text}`}</bdi>
        </dd>
        <dt className="total">{t('one.earned')}</dt>
        <dd className="total">{earned.text}</dd>
        {earned_own.currency !== earned.currency && (
          <>
            <dt>
              {t('one.own_money')}
              <small>{t('one.rate', { rate: shortRate(rate), day: formatDate(rate_date, locale) })}</small>
            </dt>
            <dd>{earned_own.text}</dd>
          </>
        )}
      </dl>
      <p className="quiet">{t('one.paid', { amount: paid.text, charges: charges.text })}</p>
    </section>
  );
}

/** The full rate has twelve digits; six that matter tell it. */
const shortRate = (rate: string): string => String(Number(Number(rate).toPrecision(6)));
