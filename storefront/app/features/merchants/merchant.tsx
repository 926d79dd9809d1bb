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
import { useShell, useShipToName } from '../../shell/shell-data';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Empty } from '../../ui/empty';
import { GoodsGrid } from '../../ui/goods-grid';
import { Pager } from '../../ui/pager';
import { GoodsList } from '../../ui/structured/goods-list';
import { organization } from '../../ui/structured/schemas';
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
  const none = goods.cards.length === 0 && cursor === null;
  const kept = none
    ? await readListings(shop, { merchant: name, include_undeliverable: true, limit: PAGE_SIZE })
    : undefined;
  return { merchant, goods, kept: kept?.cards ?? [] };
}

/** One merchant: who it is, and its goods that reach the shopper; where none does, all of them, each saying why. */
export default function MerchantPage() {
  const { t } = useTranslation(['merchant', 'codes', 'common']);
  const { merchant, goods, kept } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const place = useShipToName();
  const [home] = merchant.pavilions;
  const closed = kept.some(({ undeliverable_reasons: [reason] }) => reason === 'merchant_closed');
  const crumbs = [
    { name: t('common:nav.pavilions'), to: localePath(locale, '/pavilions') },
    ...(home ? [{ name: home.name, to: localePath(locale, `/pavilions/${home.handle}`) }] : []),
  ];
  const path = localePath(locale, `/merchants/${merchant.handle}`);
  const who = { name: merchant.name, path, description: merchant.about.value, country: home?.iso2 ?? '' };
  return (
    <div data-pv={home?.iso2}>
      <PageHead title={merchant.name} description={merchant.about.value || merchant.name} />
      <GoodsList
        goods={goods.cards.length > 0 ? goods.cards : kept}
        trail={[...crumbs, { name: merchant.name, to: path }]}
        more={[organization(who, useShell()?.publicUrl ?? '')]}
      />
      <div className="wrap">
        <Breadcrumbs crumbs={crumbs} />
        <MerchantPanel merchant={merchant} />
        <section className="section">
          <h2 className="lead-in">{t('goods')}</h2>
          {goods.cards.length > 0 ? (
            <GoodsGrid goods={goods.cards} />
          ) : (
            <>
              <Empty
                title={t(closed ? 'codes:reasons.merchant_closed' : 'none_title')}
                text={closed ? t('closed_text') : t('none_text', { place })}
              />
              {kept.length > 0 && <GoodsGrid goods={kept} />}
            </>
          )}
          <Pager previous={goods.previous} next={goods.next} />
        </section>
      </div>
    </div>
  );
}
