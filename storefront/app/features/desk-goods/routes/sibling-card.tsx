import type { SiblingOffer } from '@caravanserai/contracts/desk-offer';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Money } from '../../../ui/money';
import { RouteFlag } from '../../../ui/route-flag';
import { StockInput } from '../stock/stock-input';
import { Countries } from './countries';
import { usePlaceName } from '../../../desk/use-place-name';

interface SiblingCardProps {
  readonly listing: SiblingOffer;
  readonly goodsId: string;
  readonly names: Readonly<Record<string, string>>;
}

/** The goods by one route from one place: price, stock, where it may go. */
export function SiblingCard({ listing, goodsId, names }: SiblingCardProps) {
  const { t } = useTranslation('desk-goods');
  const placeName = usePlaceName();
  const { t: word } = useTranslation('codes');
  const locale = useLocale();
  const { route, place, price, ships_to } = listing;
  const name = placeName(place.code);
  return (
    <section className="panel" aria-label={`${word(`routes.${route}.label`)}, ${name}`}>
      <h2 className="of-route">
        <RouteFlag route={route} /> <span>{name}</span>
      </h2>
      <p>{word(`routes.${route}.sentence`)}</p>
      <p>
        {t('routes.price')} <strong>{<Money money={price} />}</strong>{' '}
        <Link to={localePath(locale, `/merchant/listings/${goodsId}/prices`)}>{t('routes.to_prices')}</Link>
      </p>
      <StockInput row={listing} name={name} />
      <Countries codes={ships_to} names={names} />
    </section>
  );
}
