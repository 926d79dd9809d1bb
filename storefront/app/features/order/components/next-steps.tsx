import type { SupplyRoute } from '@caravanserai/contracts/common';
import { useTranslation } from 'react-i18next';
import { RouteFlag } from '../../../ui/route-flag';

/** What happens after the order, by the ways that its consignments take. */
export function NextSteps({ routes }: { routes: readonly SupplyRoute[] }) {
  const { t } = useTranslation('order');
  return (
    <section className="panel next" aria-labelledby="next">
      <h2 id="next">{t('next.title')}</h2>
      <p className="muted">{t('next.demo')}</p>
      <ul>
        {[...new Set(routes)].map((route) => (
          <li key={route}>
            <RouteFlag route={route} />
            <p>{t(`next.${route}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
