import type { BasesResponse, DeskBase } from '@caravanserai/contracts/desk-bases';
import { useTranslation } from 'react-i18next';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { operatorDesk } from '../../../desk/desk-context.server';
import { StateBadge } from '../../../desk/ui/state-badge';
import { TitleBar } from '../../../desk/ui/title-bar';
import type { RouteHandle } from '../../../i18n/namespaces';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Empty } from '../../../ui/empty';
import { Words } from '../../../ui/words';
import { Fault } from '../fault';
import { useMayCurate } from '../roles';
import { SortableList } from '../sortable/sortable-list';
import { pavilionStyles } from '../styles';
import { useLayout } from '../use-layout';
import { NewBase } from './new-base';

export const handle: RouteHandle = { namespaces: ['desk-pavilion'] };
export const links = () => pavilionStyles;

export async function loader(args: LoaderFunctionArgs) {
  const desk = await operatorDesk(args);
  return desk.call<BasesResponse>('/operator/bases');
}

/** Where the goods come from: places with their goods and certificates, in the order of the page. */
export default function Bases() {
  const { t } = useTranslation('desk-pavilion');
  const { bases, revision } = useLoaderData<typeof loader>();
  const mayCurate = useMayCurate();
  const { change, lay } = useLayout(revision);
  const shown = bases.filter(({ on_page }) => on_page);
  const hidden = bases.filter(({ on_page }) => !on_page);
  return (
    <>
      <TitleBar title={t('bases.title')} lede={t('bases.lede')} />
      <div className="stack">
        <Fault change={change} />
        {bases.length === 0 && <Empty title={t('bases.none')} text={t('bases.none_text')} />}
        <SortableList
          label={t('bases.title')}
          disabled={!mayCurate}
          onOrder={(order) => lay({ bases: order })}
          items={shown.map((base) => ({
            id: base.id,
            label: base.name.value,
            content: <Line base={base} />,
          }))}
        />
        {hidden.length > 0 && (
          <section className="stack" aria-labelledby="hidden">
            <h2 id="hidden">{t('bases.hidden')}</h2>
            <ul className="sortable">
              {hidden.map((base) => (
                <li key={base.id}>
                  <div className="item">
                    <Line base={base} />
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
        {mayCurate && <NewBase change={change} />}
      </div>
    </>
  );
}

function Line({ base }: { base: DeskBase }) {
  const { t } = useTranslation('desk-pavilion');
  const { id, code, name, state, goods, certificates } = base;
  return (
    <div className="base-line">
      <p className="name">
        <Link to={localePath(useLocale(), `/operator/bases/${id}`)}>
          {name.value ? <Words text={name} /> : code}
        </Link>
      </p>
      {state === 'new' && <StateBadge tone="wait">{t('bases.new')}</StateBadge>}
      <p className="small muted">
        <bdi>{code}</bdi> · {t('bases.goods_count', { count: goods.length })} ·{' '}
        {t('bases.certificates_count', { count: certificates.length })}
      </p>
    </div>
  );
}
