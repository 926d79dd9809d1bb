import type { OpeningItem, OpeningResponse } from '@caravanserai/contracts/desk-pavilion';
import { useTranslation } from 'react-i18next';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { operatorDesk } from '../../../desk/desk-context.server';
import { useDesk } from '../../../desk/frame-data';
import { ConfirmDialog } from '../../../desk/ui/confirm-dialog';
import { DateTime } from '../../../desk/ui/date-time';
import { StateBadge } from '../../../desk/ui/state-badge';
import { TitleBar } from '../../../desk/ui/title-bar';
import type { RouteHandle } from '../../../i18n/namespaces';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { ButtonLink } from '../../../ui/button';
import { Fault } from '../fault';
import { pavilionStyles } from '../styles';
import { useChange } from '../use-change';

export const handle: RouteHandle = { namespaces: ['desk-pavilion'] };
export const links = () => pavilionStyles;

export async function loader(args: LoaderFunctionArgs) {
  const desk = await operatorDesk(args);
  return desk.call<OpeningResponse>('/operator/opening');
}

/** Where each point of the list is put right. */
const WHERE: Readonly<Record<OpeningItem['code'], string>> = {
  title: '/operator/page?part=pavilion#write',
  story_source: '/operator/page?part=story#write',
  story_en: '/operator/page?part=story&lang=en#write',
  merchants: '/operator/admissions',
  featured: '/operator/featured',
};

/** What is still missing for opening day, and the key to the door. */
export default function Opening() {
  const { t } = useTranslation('desk-pavilion');
  const locale = useLocale();
  const { role, tenant } = useDesk();
  const { state, opened_at, items, ready } = useLoaderData<typeof loader>();
  const change = useChange();
  if (state === 'paused') {
    return (
      <>
        <TitleBar title={t('opening.title')} />
        <p>{t('opening.paused')}</p>
      </>
    );
  }
  if (state === 'open') {
    return (
      <>
        <TitleBar title={t('opening.title')} />
        <p>
          {t('opening.since')} {opened_at && <DateTime value={opened_at} />}
        </p>
        <p className="acts">
          <ButtonLink to={localePath(locale, `/pavilions/${tenant.handle}`)} reloadDocument>
            {t('opening.visit')}
          </ButtonLink>
        </p>
      </>
    );
  }
  return (
    <>
      <TitleBar title={t('opening.title')} lede={t('opening.lede')}>
        {role === 'manager' && ready && (
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
        <ul className="checklist">
          {items.map(({ code, done, has, needs }) => (
            <li key={code}>
              <StateBadge tone={done ? 'ok' : 'warn'}>
                {t(done ? 'opening.done' : 'opening.to_do')}
              </StateBadge>
              <span>
                {done ? (
                  t(`opening.items.${code}`)
                ) : (
                  <Link to={localePath(locale, WHERE[code])}>{t(`opening.items.${code}`)}</Link>
                )}
              </span>
              {needs > 1 && <span className="num muted">{t('opening.count', { has, needs })}</span>}
            </li>
          ))}
        </ul>
        {ready && role !== 'manager' && <p className="muted">{t('opening.manager')}</p>}
      </div>
    </>
  );
}
