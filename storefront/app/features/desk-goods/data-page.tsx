import type { GoodsDataResponse } from '@caravanserai/contracts/desk-goods-data';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { COUNTRY_CODES, sortByCountryName } from '@caravanserai/locales/countries';
import { merchantDesk } from '../../desk/desk-context.server';
import { ListingHead } from '../../desk/listing/listing-head';
import type { RouteHandle } from '../../i18n/namespaces';
import { Notice } from '../../ui/notice';
import { countryNames } from './country-names';
import { DataForm } from './data/data-form';
import { LandedPanel } from './data/landed-panel';
import { goodsStyles } from './goods-styles';

export const handle: RouteHandle = { namespaces: ['desk-write', 'desk-goods', 'labels'] };
export const links = () => goodsStyles;

export async function loader(args: LoaderFunctionArgs) {
  const { call, role, locale } = await merchantDesk(args);
  const goods = await call<GoodsDataResponse>(`/merchant/goods/${args.params.id ?? ''}/data`);
  const names = countryNames(COUNTRY_CODES, locale);
  return { goods, names, countries: sortByCountryName(COUNTRY_CODES, locale), writes: role !== 'dispatcher' };
}

/** What the goods are for customs and label, beside what that makes them cost at four doors. */
export default function DataPage() {
  const { t } = useTranslation('desk-goods');
  const { goods, names, countries, writes } = useLoaderData<typeof loader>();
  const [draft, setDraft] = useState(goods.data);
  return (
    <>
      <ListingHead id={goods.goods_id} title={goods.title} page="/data" lede={t('data.lede')} />
      <div className="stack">
        {!goods.editable && <Notice title={t('data.in_review')} />}
        {goods.live && goods.revision && <Notice title={t('data.waits')} />}
        <div className="beside">
          <DataForm
            goods={goods}
            draft={draft}
            onDraft={setDraft}
            names={names}
            countries={countries}
            readOnly={!writes || !goods.editable}
          />
          <LandedPanel goods={goods} draft={draft} names={names} />
        </div>
      </div>
    </>
  );
}
