import type { Offer } from '@caravanserai/contracts/listings';
import { useTranslation } from 'react-i18next';
import { knownPlaces } from '../codes';

/** Where the stock stands. */
export function PlaceName({ place }: { place: Offer['place'] }) {
  const { t } = useTranslation('labels');
  const [code] = knownPlaces([place.code]);
  if (place.name) return <bdi>{place.name}</bdi>;
  return code ? t(`places.${code}`) : t(`placeKinds.${place.kind}`);
}
