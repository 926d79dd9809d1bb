import type { DeliveryWay, DispatchPlace } from '@caravanserai/contracts/desk-delivery';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../desk/ui/data-table';
import { useList } from '../../../desk/use-list';
import { Money } from '../../../ui/money';
import { RouteFlag } from '../../../ui/route-flag';
import type { Change } from '../use-change';
import { usePlaceName } from '../../../desk/use-place-name';

interface DispatchPanelProps {
  readonly dispatch: DispatchPlace;
  readonly names: Readonly<Record<string, string>>;
  readonly change: Change;
  readonly readOnly: boolean;
}

/** One route from one place: every zone and means of transport, to be offered or not. */
export function DispatchPanel({ dispatch, names, change, readOnly }: DispatchPanelProps) {
  const { t } = useTranslation('desk-goods');
  const placeName = usePlaceName();
  const { t: word } = useTranslation('codes');
  const list = useList();
  const { route, place, listings, ways, profile_id } = dispatch;
  const name = placeName(place.code);
  const offer = (tariff: string, offered: boolean) =>
    void change.run(`/delivery/${profile_id}`, { method: 'POST', body: { tariff, offered } });
  const countries = ({ countries: codes }: DeliveryWay) => codes.map((iso2) => names[iso2] ?? iso2);
  return (
    <section className="panel" aria-label={`${word(`routes.${route}.label`)}, ${name}`}>
      <h2 className="of-route">
        <RouteFlag route={route} /> <span>{name}</span>{' '}
        <small className="hint">{t('delivery.listings', { count: listings })}</small>
      </h2>
      <DataTable
        caption={name}
        rows={ways}
        keyOf={({ tariff }) => tariff}
        empty={<p className="hint">{t('delivery.no_ways')}</p>}
        columns={[
          {
            key: 'to',
            head: t('delivery.to'),
            cell: (way) => (
              <>
                {list(countries(way).slice(0, 3))}
                {way.countries.length > 3 && (
                  <details className="countries">
                    <summary>{t('delivery.more', { count: way.countries.length - 3 })}</summary>
                    <p>{list(countries(way).slice(3))}</p>
                  </details>
                )}
              </>
            ),
          },
          {
            key: 'by',
            head: t('delivery.by'),
            cell: ({ service }) => t(`service.${service}` as 'service.courier'),
          },
          {
            key: 'days',
            head: t('delivery.days'),
            end: true,
            cell: ({ days }) => (days ? <bdi>{`${days[0]}–${days[1]}`}</bdi> : t('delivery.by_distance')),
          },
          {
            key: 'price',
            head: t('delivery.price'),
            end: true,
            cell: ({ light, heavy }) =>
              light && heavy ? (
                <>
                  <Money money={light} /> / <Money money={heavy} />
                </>
              ) : (
                '–'
              ),
          },
          {
            key: 'offered',
            head: t('delivery.offered'),
            cell: (way) => (
              <label className="check">
                <input
                  type="checkbox"
                  checked={way.offered}
                  disabled={readOnly || change.busy}
                  aria-label={t('delivery.offer', {
                    service: t(`service.${way.service}` as 'service.courier'),
                    countries: list(countries(way).slice(0, 2)),
                  })}
                  onChange={({ target }) => offer(way.tariff, target.checked)}
                />{' '}
                {t(way.offered ? 'delivery.on' : 'delivery.off')}
              </label>
            ),
          },
        ]}
      />
    </section>
  );
}
