import type { StockResponse } from '@caravanserai/contracts/desk-stock';
import { useTranslation } from 'react-i18next';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { merchantDesk } from '../../desk/desk-context.server';
import { KeysetPager } from '../../desk/ui/keyset-pager';
import { TitleBar } from '../../desk/ui/title-bar';
import type { RouteHandle } from '../../i18n/namespaces';
import { goodsStyles } from './goods-styles';
import { PlaceTabs } from './stock/place-tabs';
import { readStockQuery } from './stock/stock-query';
import { StockSearch } from './stock/stock-search';
import { StockTable } from './stock/stock-table';

export const handle: RouteHandle = { namespaces: ['desk-write', 'desk-goods', 'labels'] };
export const links = () => goodsStyles;

export async function loader(args: LoaderFunctionArgs) {
  const { call } = await merchantDesk(args);
  const query = readStockQuery(new URL(args.request.url).searchParams);
  return { query, stock: await call<StockResponse>('/merchant/stock', { query }) };
}

/** How many pieces stand where, over all listings. */
export default function StockPage() {
  const { t } = useTranslation('desk-goods');
  const { query, stock } = useLoaderData<typeof loader>();
  return (
    <>
      <TitleBar title={t('stock.title')} lede={t('stock.lede')} />
      <PlaceTabs places={stock.places} query={query} />
      <StockSearch query={query} count={stock.count} />
      <StockTable rows={stock.rows} none={stock.places.length === 0} />
      <KeysetPager next={stock.next} name="after" />
    </>
  );
}
