import type { BasesResponse } from '@caravanserai/contracts/desk-bases';
import { useTranslation } from 'react-i18next';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { notFound } from '../../../data/backend.server';
import { operatorDesk } from '../../../desk/desk-context.server';
import { TitleBar } from '../../../desk/ui/title-bar';
import type { RouteHandle } from '../../../i18n/namespaces';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button, ButtonLink } from '../../../ui/button';
import { Fault } from '../fault';
import { useMayCurate } from '../roles';
import { pavilionStyles } from '../styles';
import { useLayout } from '../use-layout';
import { BaseForm } from './base-form';
import { BaseGoods } from './base-goods';

export const handle: RouteHandle = { namespaces: ['desk-pavilion'] };
export const links = () => pavilionStyles;

export async function loader(args: LoaderFunctionArgs) {
  const desk = await operatorDesk(args);
  const { bases, revision } = await desk.call<BasesResponse>('/operator/bases');
  const base = bases.find(({ id }) => id === args.params.id);
  if (!base) throw notFound();
  return { base, revision, order: bases.filter(({ on_page }) => on_page).map(({ id }) => id) };
}

/** One sourcing base: its place, its certificates, the goods that come from there. */
export default function Base() {
  const { t } = useTranslation('desk-pavilion');
  const locale = useLocale();
  const { base, revision, order } = useLoaderData<typeof loader>();
  const mayCurate = useMayCurate();
  const { change, lay } = useLayout(revision);
  const at = (path: string) => localePath(locale, `/operator${path}`);
  return (
    <>
      <TitleBar
        title={base.name.value || base.code}
        above={<Link to={at('/bases')}>{t('bases.title')}</Link>}
        lede={t(base.on_page ? 'bases.on_page' : 'bases.off_page')}
      >
        {mayCurate && base.on_page && (
          <>
            <Button
              look="plain"
              disabled={change.busy}
              onClick={() => void lay({ bases: order.filter((id) => id !== base.id) })}
            >
              {t('bases.take_off')}
            </Button>
            <ButtonLink look="plain" to={at(`/page?part=${base.id}#write`)}>
              {t('bases.words')}
            </ButtonLink>
          </>
        )}
        {mayCurate && !base.on_page && (
          <Button disabled={change.busy} onClick={() => void lay({ bases: [...order, base.id] })}>
            {t('bases.put_on')}
          </Button>
        )}
      </TitleBar>
      <div className="stack">
        <Fault change={change} />
        {base.on_page && (
          <BaseForm
            key={JSON.stringify([base.latitude, base.longitude, base.certificates])}
            base={base}
            revision={revision}
            change={change}
            readOnly={!mayCurate}
          />
        )}
        <BaseGoods base={base} change={change} readOnly={!mayCurate} />
      </div>
    </>
  );
}
