import type { StockRow } from '@caravanserai/contracts/desk-stock';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ListingBadge } from '../../../desk/listing/listing-badge';
import { DataTable } from '../../../desk/ui/data-table';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Money } from '../../../ui/money';
import { pictureSource } from '../../../ui/plinth';
import { RouteFlag } from '../../../ui/route-flag';
import { StockByLot } from './lots/stock-by-lot';
import { StockInput } from './stock-input';
import { usePlaceName } from '../../../desk/use-place-name';

/** Listings with their stock, to be set where they stand. */
export function StockTable({ rows, none }: { rows: readonly StockRow[]; none: boolean }) {
  const { t } = useTranslation('desk-goods');
  const placeName = usePlaceName();
  const locale = useLocale();
  const nameOf = ({ title, place }: StockRow) => `${title.value}, ${placeName(place)}`;
  return (
    <DataTable
      caption={t('stock.title')}
      rows={rows}
      keyOf={({ listing_id }) => listing_id}
      below={(row) => row.by_lot && <StockByLot row={row} byLot={row.by_lot} name={nameOf(row)} />}
      empty={<p className="panel">{t(none ? 'stock.none' : 'stock.nothing_found')}</p>}
      columns={[
        {
          key: 'goods',
          head: t('stock.goods'),
          cell: ({ goods_id, title, picture, state, change }) => (
            <span className="goods-cell">
              {picture && <img src={pictureSource(picture)} alt="" width={44} height={44} loading="lazy" />}
              <span>
                <Link
                  to={localePath(locale, `/merchant/listings/${goods_id}/routes`)}
                  lang={title.lang}
                  dir={title.dir}
                >
                  {title.value}
                </Link>
                {(state !== 'published' || change) && <ListingBadge state={state} change={change} />}
              </span>
            </span>
          ),
        },
        { key: 'route', head: t('stock.route'), cell: ({ route }) => <RouteFlag route={route} /> },
        {
          key: 'place',
          head: t('stock.place'),
          cell: ({ place }) => <span className="whole">{placeName(place)}</span>,
        },
        {
          key: 'price',
          head: t('prices.asked'),
          end: true,
          cell: ({ price, goods_id, own_prices }) => (
            <Link to={localePath(locale, `/merchant/listings/${goods_id}/prices`)}>
              <Money money={price} />
              {own_prices > 0 && <small> {t('stock.own_prices', { count: own_prices })}</small>}
            </Link>
          ),
        },
        {
          key: 'stock',
          head: t('stock.pieces'),
          end: true,
          cell: (row) => <StockInput row={row} name={nameOf(row)} short />,
        },
      ]}
    />
  );
}
