import { supplyRoute } from '@caravanserai/contracts/common';
import type { ReviewResponse } from '@caravanserai/contracts/desk-review';
import { useTranslation } from 'react-i18next';
import { Money } from '../../../ui/money';
import { RouteFlag } from '../../../ui/route-flag';

/** How the goods are supplied and what the merchant asks for them. */
export function Ways({ listings }: Pick<ReviewResponse, 'listings'>) {
  const { t } = useTranslation('desk-review');
  return (
    <section className="panel" aria-labelledby="ways">
      <h2 id="ways">{t('review.ways')}</h2>
      <ul className="supply">
        {listings.map(({ id, route, place, price }) => {
          const known = supplyRoute.options.find((one) => one === route);
          return (
            <li key={id}>
              {known && <RouteFlag route={known} />} <bdi>{place}</bdi> <Money money={price} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
