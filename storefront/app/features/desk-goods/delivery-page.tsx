import type { DeliveryResponse } from '@caravanserai/contracts/desk-delivery';
import { useTranslation } from 'react-i18next';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { merchantDesk } from '../../desk/desk-context.server';
import { TitleBar } from '../../desk/ui/title-bar';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { ChangeSaid } from './change-said';
import { countryNames } from './country-names';
import { DispatchPanel } from './delivery/dispatch-panel';
import { goodsStyles } from './goods-styles';
import { useChange } from './use-change';

export const handle: RouteHandle = { namespaces: ['desk-goods', 'labels'] };
export const links = () => goodsStyles;

export async function loader(args: LoaderFunctionArgs) {
  const { call, role, locale } = await merchantDesk(args);
  const delivery = await call<DeliveryResponse>('/merchant/delivery');
  const codes = delivery.dispatches.flatMap(({ ways }) => ways.flatMap(({ countries }) => countries));
  return { delivery, names: countryNames(codes, locale), owns: role === 'owner' };
}

/** By what ways parcels leave from each place, and which of them shoppers are offered. */
export default function DeliveryPage() {
  const { t } = useTranslation('desk-goods');
  const { delivery, names, owns } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const change = useChange();
  return (
    <>
      <TitleBar title={t('delivery.title')} lede={t('delivery.lede')} />
      <div className="stack">
        <p>
          <Link to={localePath(locale, '/merchant/absences')}>{t('delivery.to_absences')}</Link>
        </p>
        <ChangeSaid change={change} />
        {delivery.dispatches.length === 0 && <p className="panel">{t('delivery.none')}</p>}
        {delivery.dispatches.map((dispatch) => (
          <DispatchPanel
            key={dispatch.profile_id}
            dispatch={dispatch}
            names={names}
            change={change}
            readOnly={!owns}
          />
        ))}
      </div>
    </>
  );
}
