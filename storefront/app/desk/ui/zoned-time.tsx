import { wallTime } from '@caravanserai/customs/wall-time';
import { formatDate } from '@caravanserai/locales/format-date';
import { useLocale } from '../../i18n/use-locale';
import { useDesk } from '../frame-data';

/** A time to come by the clock of the country whose desk it is, its zone named; beside it, quietly, in UTC. */
export function ZonedTime({ value }: { value: string }) {
  const locale = useLocale();
  const { zone } = useDesk();
  const [local, utc] = [wallTime(value, zone.id), wallTime(value, 'UTC')];
  const sameDay = local.slice(0, 10) === utc.slice(0, 10);
  return (
    <time dateTime={value} className="zoned">
      {formatDate(local.slice(0, 10), locale)} <bdi dir="ltr">{local.slice(11)}</bdi>{' '}
      <bdi>{`(${zone.name})`}</bdi>{' '}
      <small>
        {!sameDay && `${formatDate(utc.slice(0, 10), locale)} `}
        <bdi dir="ltr">{`${utc.slice(11)} UTC`}</bdi>
      </small>
    </time>
  );
}
