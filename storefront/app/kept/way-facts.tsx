import type { KeptOffer } from '@caravanserai/contracts/kept';
import { useTranslation } from 'react-i18next';
import { Arrival } from '../ui/arrival';
import { Money } from '../ui/money';
import { RouteFlag } from '../ui/route-flag';

interface WayFactsProps {
  readonly way: Pick<KeptOffer, 'route' | 'unit_price' | 'basis' | 'arrives'>;
  /** The name of the place it leaves from. */
  readonly place: string;
}

/** Route, place, day and price of one way of getting goods, in the order of every page. */
export function WayFacts({ way, place }: WayFactsProps) {
  const { t } = useTranslation(['kept', 'codes']);
  return (
    <div className="wayfacts">
      <p className="way">
        <RouteFlag route={way.route} /> <span className="small muted">{place}</span>
      </p>
      <Arrival arrives={way.arrives} />
      <p className="small">
        {t('each')} <Money money={way.unit_price} />{' '}
        <span className="muted">{t(`codes:priceBases.${way.basis}`)}</span>
      </p>
    </div>
  );
}
