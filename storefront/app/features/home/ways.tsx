import { useTranslation } from 'react-i18next';
import { RouteFlag } from '../../ui/route-flag';

const ROUTES = ['bonded', 'direct_mail', 'domestic'] as const;

/** The three ways goods travel, each with its flag and one plain paragraph. */
export function Ways() {
  const { t } = useTranslation('home');
  return (
    <div className="ways">
      {ROUTES.map((route) => (
        <div key={route}>
          <RouteFlag route={route} />
          <p>{t(`ways.${route}`)}</p>
        </div>
      ))}
    </div>
  );
}
