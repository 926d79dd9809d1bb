import type { DeliveryResponse } from '@caravanserai/contracts/desk-delivery';
import { useTranslation } from 'react-i18next';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { merchantDesk } from '../../desk/desk-context.server';
import { TitleBar } from '../../desk/ui/title-bar';
import type { RouteHandle } from '../../i18n/namespaces';
import { Notice } from '../../ui/notice';
import { ChangeSaid } from './change-said';
import { AbsenceForm } from './delivery/absence-form';
import { AbsenceList } from './delivery/absence-list';
import { goodsStyles } from './goods-styles';
import { useChange } from './use-change';

export const handle: RouteHandle = { namespaces: ['desk-goods', 'labels'] };
export const links = () => goodsStyles;

export async function loader(args: LoaderFunctionArgs) {
  const { call, role } = await merchantDesk(args);
  return { delivery: await call<DeliveryResponse>('/merchant/delivery'), owns: role === 'owner' };
}

/** Days on which nothing leaves, and days on which nothing can be ordered. */
export default function AbsencesPage() {
  const { t } = useTranslation('desk-goods');
  const { delivery, owns } = useLoaderData<typeof loader>();
  const change = useChange();
  const closed = delivery.absences.some(({ kind, now }) => kind === 'closed' && now);
  return (
    <>
      <TitleBar title={t('absences.title')} lede={t('absences.lede')} />
      <div className="stack">
        {closed && <Notice title={t('absences.closed_now')}>{t('absences.closed_now_text')}</Notice>}
        <ChangeSaid change={change} />
        <AbsenceList delivery={delivery} change={change} readOnly={!owns} />
        {owns && (
          <>
            <AbsenceForm
              key={`holiday ${delivery.absences.length}`}
              kind="holiday"
              delivery={delivery}
              change={change}
            />
            <AbsenceForm
              key={`closed ${delivery.absences.length}`}
              kind="closed"
              delivery={delivery}
              change={change}
            />
          </>
        )}
      </div>
    </>
  );
}
