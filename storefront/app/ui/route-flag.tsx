import type { SupplyRoute } from '@caravanserai/contracts/common';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon';

/** How the goods travel: always silhouette, colour and word together. */
export function RouteFlag({ route }: { route: SupplyRoute }) {
  const { t } = useTranslation('codes');
  return (
    <span className={`flag ${route}`}>
      <span className="hoist">
        <Icon name={route} className="" />
      </span>
      <span className="fly">{t(`routes.${route}.label`)}</span>
    </span>
  );
}
