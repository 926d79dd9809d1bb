import type { EarningsResponse } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';
import { RouteFlag } from '../../../ui/route-flag';

/** By which rules the commission of these orders was reckoned. */
export function Rules({ rules }: Pick<EarningsResponse, 'rules'>) {
  const { t } = useTranslation('desk-dispatch');
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{t('earnings.rules')}</h2>
      <ul className="dispatch-requests">
        {rules.map(({ id, percent, route, source }) => (
          <li key={id}>
            {route ? <RouteFlag route={route} /> : t('earnings.rule_every')}
            {': '}
            {t('earnings.rule', { percent, source })}
          </li>
        ))}
      </ul>
    </section>
  );
}
