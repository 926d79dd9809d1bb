import { instantOf, wallTime } from '@caravanserai/customs/wall-time';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../desk/frame-data';
import { useLocale } from '../../i18n/use-locale';
import { Field } from '../../ui/field';
import { byThisClock, dayAndMinute } from './by-this-clock';

interface TimeFieldProps {
  /** By the clock of the pavilion's country: 'YYYY-MM-DDTHH:mm', or half typed. */
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly required?: boolean;
  readonly error?: string;
}

/** Asks for a time by the clock of the pavilion's country, and says when that is in UTC and by this device's clock. */
export function TimeField({ value, onValue, ...rest }: TimeFieldProps) {
  const { t } = useTranslation('desk-pavilion');
  return (
    <Field
      {...rest}
      type="datetime-local"
      label={t('publish.time')}
      hint={<When time={value} />}
      value={value}
      onChange={({ target }) => onValue(target.value)}
    />
  );
}

function When({ time }: { time: string }) {
  const { t } = useTranslation('desk-pavilion');
  const locale = useLocale();
  const { zone } = useDesk();
  const found = instantOf(time, zone.id);
  const said = [t('publish.zone', { zone: isolated(zone.name) })];
  if (found) {
    const { instant, shown } = found;
    const here = byThisClock(instant, zone.id, locale);
    if (shown !== 'once') said.push(t(`publish.${shown}`, { time: wallTime(instant, zone.id).slice(11) }));
    said.push(t('publish.utc', { time: isolated(dayAndMinute(instant, 'UTC', locale)) }));
    if (here) said.push(t('publish.here', { time: isolated(here) }));
  }
  return said.map((sentence) => (
    <Fragment key={sentence}>
      {sentence}
      <br />
    </Fragment>
  ));
}

/** Keeps what stands beside a value from turning its direction, or it theirs. */
const isolated = (value: string): string => `\u2068${value}\u2069`;
