import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { Link, type LoaderFunctionArgs } from 'react-router';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { PageHead } from '../../shell/page-head';
import { localePath } from '../../shell/paths';
import { Totals } from '../../ui/totals';
import { OrderAddress } from './components/order-address';
import { PrintButton } from './components/print-button';
import { ReceiptParcel } from './components/receipt-parcel';
import { loadOrder, type OrderData } from './load-order.server';

export { receiptLinks as links } from './styles';

export const handle: RouteHandle = { namespaces: ['cart', 'order'] };

export async function loader(args: LoaderFunctionArgs): Promise<OrderData> {
  return loadOrder(await shopContext(args), args.params.secret ?? '');
}

/** The order on paper: who sold what to whom, what it cost, and that nothing was really sold. */
export default function ReceiptPage({ loaderData: { order, secret, country } }: { loaderData: OrderData }) {
  const { t } = useTranslation('order');
  const locale = useLocale();
  const { consignments, display_id: number, placed_at } = order;
  const pieces = consignments.flatMap(({ lines }) => lines).reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <article className="wrap paper">
      <PageHead title={t('receipt.title', { number })} description={t('description')} noindex />
      <nav className="not-printed">
        <Link to={localePath(locale, `/orders/${secret}`)}>{t('receipt.back')}</Link>
        <PrintButton />
      </nav>
      <h1>{t('receipt.title', { number })}</h1>
      <p className="demo">{t('receipt.demo')}</p>
      <div className="whom">
        <p>
          {t('placed_on')} <bdi>{formatDate(placed_at, locale)}</bdi>
        </p>
        <OrderAddress order={order} country={country} />
      </div>
      {consignments.map((consignment) => (
        <ReceiptParcel key={consignment.id} consignment={consignment} />
      ))}
      <section className="sold">
        <h2>{t('paid')}</h2>
        <Totals sums={order} pieces={pieces} indicative={null} />
      </section>
    </article>
  );
}
