import type { MerchantResponse } from '@caravanserai/contracts/pavilions';
import { useTranslation } from 'react-i18next';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { callForPage } from '../../data/backend.server';
import { readListings } from '../../data/public-reads.server';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { PageHead } from '../../shell/page-head';
import { localePath } from '../../shell/paths';
import { useShipToName } from '../../shell/shell-data';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Empty } from '../../ui/empty';
import { GoodsGrid } from '../../ui/goods-grid';
import { Pager } from '../../ui/pager';
import { MerchantPanel } from './merchant-panel';

const PAGE_SIZE = 24;

export const handle: RouteHandle = { namespaces: ['merchant'] };

export async function loader(args: LoaderFunctionArgs) {
  const shop = await shopContext(args);
  const name = args.params.handle ?? '';
  const cursor = new URL(args.request.url).searchParams.get('cursor');
  const [{ merchant }, goods] = await Promise.all([
    callForPage<MerchantResponse>(`/store/merchants/${encodeURIComponent(name)}`, {
      query: { locale: shop.locale },
      shopperAddress: shop.shopperAddress,
    }),
    readListings(shop, { merchant: name, sort: 'soonest', limit: PAGE_SIZE, cursor }),
  ]);
  return { merchant, goods };
}

/** One merchant: who it is, and its goods that reach the shopper. */
export default function MerchantPage() {
  const { t } = useTranslation(['merchant', 'common']);
  const { merchant, goods } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const place = useShipToName();
  const [home] = merchant.pavilions;
  const crumbs = [
    { name: t('common:nav.pavilions'), to: localePath(locale, '/pavilions') },
    ...(home ? [{ name: home.name, to: localePath(locale, `/pavilions/${home.handle}`) }] : []),
  ];
  return (
    <div data-pv={home?.iso2}>
      <PageHead title={merchant.name} description={merchant.about.value || merchant.name} />
      <div className="wrap">
        <Breadcrumbs crumbs={crumbs} />
        <MerchantPanel merchant={merchant} />
        <section className="section">
          <h2 className="lead-in">{t('goods')}</h2>
          {goods.cards.length > 0 ? (
            <GoodsGrid goods={goods.cards} />
          ) : (
            <Empty title={t('none_title')} text={t('none_text', { place })} />
          )}
          <Pager previous={goods.previous} next={goods.next} />
        </section>
      </div>
    </div>
  );
}
