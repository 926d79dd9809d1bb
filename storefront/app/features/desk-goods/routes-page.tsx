import type { OfferResponse } from '@caravanserai/contracts/desk-offer';
import { useTranslation } from 'react-i18next';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { merchantDesk } from '../../desk/desk-context.server';
import { ListingHead } from '../../desk/listing/listing-head';
import type { RouteHandle } from '../../i18n/namespaces';
import { countryNames } from './country-names';
import { goodsStyles } from './goods-styles';
import { OpenRoutes } from './routes/open-routes';
import { SiblingCard } from './routes/sibling-card';

export const handle: RouteHandle = { namespaces: ['desk-write', 'desk-goods', 'labels'] };
export const links = () => goodsStyles;

export async function loader(args: LoaderFunctionArgs) {
  const { call, role, locale } = await merchantDesk(args);
  const goods = await call<OfferResponse>(`/merchant/goods/${args.params.id ?? ''}/offer`);
  const codes = [...goods.listings, ...goods.open].flatMap(({ ships_to }) => ships_to);
  return { goods, names: countryNames(codes, locale), writes: role !== 'dispatcher' };
}

/** By which routes the goods ship, with stock and reach, and which may still be opened. */
export default function RoutesPage() {
  const { t } = useTranslation('desk-goods');
  const { goods, names, writes } = useLoaderData<typeof loader>();
  return (
    <>
      <ListingHead id={goods.goods_id} title={goods.title} page="/routes" lede={t('routes.lede')} />
      <div className="stack">
        {goods.listings.length === 0 && <p>{t('routes.none')}</p>}
        <div className="siblings">
          {goods.listings.map((listing) => (
            <SiblingCard key={listing.listing_id} listing={listing} goodsId={goods.goods_id} names={names} />
          ))}
        </div>
        {writes && <OpenRoutes goods={goods} names={names} />}
      </div>
    </>
  );
}
