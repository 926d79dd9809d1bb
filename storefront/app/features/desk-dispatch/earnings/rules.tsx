import type { EarningsResponse } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';
import { RouteFlag } from '../../../ui/route-flag';

const OWN_TERMS = "the demonstration's own terms";

/** By which rules the commission of these orders was reckoned. */
export function Rules({ rules }: Pick<EarningsResponse, 'rules'>) {
  const { t } = useTranslation('desk-dispatch');
  // Sources are as somebody wrote them; ours is known in every language.
  const said = (source: string) => (source === OWN_TERMS ? t('earnings.own_terms') : source);
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{t('earnings.rules')}</h2>
      <ul className="dispatch-rules">
        {rules.map(({ id, percent, route, source }) => (
          <li key={id}>
            {route ? <RouteFlag route={route} /> : <strong>{t('earnings.rule_every')}</strong>}
            <span>{t('earnings.rule', { percent, source: `\u2068${said(source)}\u2069` })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
