import type { StockResponse } from '@caravanserai/contracts/desk-stock';
import { useTranslation } from 'react-i18next';
import { Tabs } from '../../../desk/ui/tabs';
import { stockSearch, type StockQuestion } from './stock-query';
import { usePlaceName } from '../../../desk/use-place-name';

/** All places, or one of them. */
export function PlaceTabs({ places, query }: { places: StockResponse['places']; query: StockQuestion }) {
  const { t } = useTranslation('desk-goods');
  const placeName = usePlaceName();
  if (places.length < 2) return null;
  const total = places.reduce((sum, { listings }) => sum + listings, 0);
  return (
    <Tabs
      label={t('stock.places')}
      tabs={[
        {
          to: stockSearch(query, { place: '' }),
          label: t('stock.everywhere'),
          current: !query.place,
          count: total,
        },
        ...places.map(({ code, listings }) => ({
          to: stockSearch(query, { place: code }),
          label: placeName(code),
          current: query.place === code,
          count: listings,
        })),
      ]}
    />
  );
}
