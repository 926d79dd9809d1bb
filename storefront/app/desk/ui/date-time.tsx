import { formatDate } from '@caravanserai/locales/format-date';
import { useLocale } from '../../i18n/use-locale';

/** Day and minute of an instant in UTC, the same for everybody who works at a desk. */
export function DateTime({ value }: { value: string }) {
  const locale = useLocale();
  return (
    <time dateTime={value}>
      {formatDate(value.slice(0, 10), locale)} <bdi dir="ltr">{`${value.slice(11, 16)} UTC`}</bdi>
    </time>
  );
}
