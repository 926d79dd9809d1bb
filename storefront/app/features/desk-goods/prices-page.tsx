import type { GoodsPricesResponse } from '@caravanserai/contracts/desk-prices';
import { useTranslation } from 'react-i18next';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { merchantDesk } from '../../desk/desk-context.server';
import { ListingHead } from '../../desk/listing/listing-head';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { countryNames } from './country-names';
import { goodsStyles } from './goods-styles';
import { PriceForm } from './prices/price-form';

export const handle: RouteHandle = { namespaces: ['desk-write', 'desk-goods', 'labels'] };
export const links = () => goodsStyles;

export async function loader(args: LoaderFunctionArgs) {
  const { call, role, locale } = await merchantDesk(args);
  const goods = await call<GoodsPricesResponse>(`/merchant/goods/${args.params.id ?? ''}/prices`);
  const codes = goods.listings.flatMap(({ prices }) => prices.flatMap(({ destinations }) => destinations));
  return { goods, names: countryNames(codes, locale), writes: role !== 'dispatcher' };
}

/** What the merchant asks by each route, and what shoppers are charged in every currency. */
export default function PricesPage() {
  const { t } = useTranslation('desk-goods');
  const { goods, names, writes } = useLoaderData<typeof loader>();
  const locale = useLocale();
  return (
    <>
      <ListingHead id={goods.goods_id} title={goods.title} page="/prices" lede={t('prices.lede')} />
      <div className="stack">
        {goods.listings.length === 0 && (
          <p>
            {t('prices.none')}{' '}
            <Link to={localePath(locale, `/merchant/listings/${goods.goods_id}/routes`)}>
              {t('prices.open_route')}
            </Link>
          </p>
        )}
        {goods.listings.map((listing) => (
          <PriceForm
            key={listing.listing_id}
            listing={listing}
            newestRates={goods.newest_rates}
            names={names}
            readOnly={!writes}
          />
        ))}
      </div>
    </>
  );
}
