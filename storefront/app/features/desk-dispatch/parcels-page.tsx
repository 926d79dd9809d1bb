import type { DispatchListResponse, DispatchQueue } from '@caravanserai/contracts/desk-dispatch';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { merchantDesk } from '../../desk/desk-context.server';
import { KeysetPager } from '../../desk/ui/keyset-pager';
import { Tabs } from '../../desk/ui/tabs';
import { TitleBar } from '../../desk/ui/title-bar';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { answered } from './answered.server';
import type { Packed } from './parcels/next-act';
import { PackedSaid } from './parcels/packed-said';
import { ParcelTable } from './parcels/parcel-table';
import { dispatchStyles } from './styles';

export const handle: RouteHandle = { namespaces: ['desk-dispatch'] };
export const links = () => dispatchStyles;

const QUEUES: readonly DispatchQueue[] = ['pack', 'hand_over', 'customs', 'on_way', 'done'];

export async function loader(args: LoaderFunctionArgs) {
  const { call } = await merchantDesk(args);
  const { searchParams } = new URL(args.request.url);
  const asked = searchParams.get('queue');
  const queue = QUEUES.find((one) => one === asked) ?? 'pack';
  return call<DispatchListResponse>('/merchant/consignments', {
    query: { queue, after: searchParams.get('after') },
  });
}

/** Notes one parcel as packed. */
export async function action(args: ActionFunctionArgs) {
  const { call } = await merchantDesk(args);
  const form = await args.request.formData();
  const id = encodeURIComponent(String(form.get('id')));
  const body = { expected: form.get('expected') };
  return answered('pack', () => call(`/merchant/consignments/${id}/pack`, { method: 'POST', body }));
}

/** The merchant's parcels by what is to be done. */
export default function ParcelsPage() {
  const { t } = useTranslation('desk-dispatch');
  const found = useLoaderData<typeof loader>();
  const locale = useLocale();
  const [packed, setPacked] = useState<Packed>();
  return (
    <>
      <TitleBar title={t('queue.title')} lede={t('queue.lede')} />
      <Tabs
        label={t('queue.tabs')}
        tabs={QUEUES.map((queue) => ({
          to: localePath(locale, `/merchant/consignments?queue=${queue}`),
          label: t(`queue.${queue}`),
          current: queue === found.queue,
          ...(queue !== 'done' && { count: found.counts[queue] }),
        }))}
      />
      {packed && found.queue === 'pack' && <PackedSaid {...packed} />}
      <ParcelTable found={found} onAnswer={setPacked} />
      <KeysetPager next={found.next} name="after" />
    </>
  );
}
