import type { PicturesResponse } from '@caravanserai/contracts/desk-pictures';
import { useTranslation } from 'react-i18next';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { merchantDesk } from '../../desk/desk-context.server';
import { ListingHead } from '../../desk/listing/listing-head';
import type { RouteHandle } from '../../i18n/namespaces';
import { Notice } from '../../ui/notice';
import { ChangeSaid } from './change-said';
import { goodsStyles } from './goods-styles';
import { PictureList } from './pictures/picture-list';
import { PictureUpload } from './pictures/picture-upload';
import { useChange } from './use-change';

export const handle: RouteHandle = { namespaces: ['desk-write', 'desk-goods'] };
export const links = () => goodsStyles;

export async function loader(args: LoaderFunctionArgs) {
  const { call, role } = await merchantDesk(args);
  const goods = await call<PicturesResponse>(`/merchant/goods/${args.params.id ?? ''}/pictures`);
  return { goods, writes: role !== 'dispatcher' };
}

/** The pictures of the goods: add, put in order, take off, describe. */
export default function PicturesPage() {
  const { t } = useTranslation('desk-goods');
  const { goods, writes } = useLoaderData<typeof loader>();
  const change = useChange();
  const readOnly = !writes || !goods.editable;
  return (
    <>
      <ListingHead id={goods.goods_id} title={goods.title} page="/pictures" lede={t('pictures.lede')} />
      <div className="stack">
        {!goods.editable && <Notice title={t('data.in_review')} />}
        {!readOnly && <PictureUpload goods={goods} change={change} />}
        <ChangeSaid change={change} />
        <PictureList goods={goods} change={change} readOnly={readOnly} />
      </div>
    </>
  );
}
