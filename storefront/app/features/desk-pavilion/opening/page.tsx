import type { OpeningResponse } from '@caravanserai/contracts/desk-opening';
import { useTranslation } from 'react-i18next';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { operatorDesk } from '../../../desk/desk-context.server';
import { useDesk } from '../../../desk/frame-data';
import { ConfirmDialog } from '../../../desk/ui/confirm-dialog';
import { DateTime } from '../../../desk/ui/date-time';
import { TitleBar } from '../../../desk/ui/title-bar';
import type { RouteHandle } from '../../../i18n/namespaces';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { ButtonLink } from '../../../ui/button';
import { Fault } from '../fault';
import { pavilionStyles } from '../styles';
import { useChange } from '../use-change';
import { Checklist } from './checklist';
import { PlanDialog } from './plan-dialog';
import { Planned } from './planned';

export const handle: RouteHandle = { namespaces: ['desk-pavilion'] };
export const links = () => pavilionStyles;

export async function loader(args: LoaderFunctionArgs) {
  const desk = await operatorDesk(args);
  return desk.call<OpeningResponse>('/operator/opening');
}

/** What is still missing for opening day, the day it is set for, and the key to the door. */
export default function Opening() {
  const { t } = useTranslation('desk-pavilion');
  const locale = useLocale();
  const { role, tenant } = useDesk();
  const opening = useLoaderData<typeof loader>();
  const { state, opened_at, items, ready, plan } = opening;
  const change = useChange();
  const manages = role === 'manager';
  const planned = <Planned opening={opening} change={change} manages={manages} />;
  if (state === 'paused') {
    return (
      <>
        <TitleBar title={t('opening.title')} />
        <div className="stack">
          <p>{t('opening.paused')}</p>
          {planned}
        </div>
      </>
    );
  }
  if (state === 'open') {
    return (
      <>
        <TitleBar title={t('opening.title')} />
        <div className="stack">
          <p>
            {t('opening.since')} {opened_at && <DateTime value={opened_at} />}
          </p>
          {planned}
          <p className="acts">
            <ButtonLink to={localePath(locale, `/pavilions/${tenant.handle}`)} reloadDocument>
              {t('opening.visit')}
            </ButtonLink>
          </p>
        </div>
      </>
    );
  }
  const waiting = plan?.state === 'waiting' ? plan : null;
  const missing = waiting?.missing ?? items.filter(({ done }) => !done);
  return (
    <>
      <TitleBar title={t('opening.title')} lede={t('opening.lede')}>
        {manages && (
          <PlanDialog plan={waiting} missing={missing.map(({ code }) => t(`opening.items.${code}`))} />
        )}
        {manages && ready && (
          <ConfirmDialog
            open={t('opening.open')}
            title={t('opening.sure')}
            act={t('opening.open')}
            onConfirm={() => void change.run('/opening', { method: 'POST', body: {} })}
          >
            <p>{t('opening.what')}</p>
          </ConfirmDialog>
        )}
      </TitleBar>
      <div className="stack">
        <Fault change={change} />
        {planned}
        <Checklist items={items} />
        {ready && !manages && !waiting && <p className="muted">{t('opening.manager')}</p>}
      </div>
    </>
  );
}
