import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Notice } from '../../../ui/notice';
import type { Packed } from './next-act';

/** What became of the parcel that was packed last, which stands in another queue now, and the way to it. */
export function PackedSaid({ parcel: { id, display_id }, answer }: Packed) {
  const { t } = useTranslation('desk-dispatch');
  const locale = useLocale();
  const done = 'done' in answer;
  return (
    <Notice tone={done ? 'ok' : 'bad'} title={done ? t('one.done_pack') : answer.refused}>
      <Link to={localePath(locale, `/merchant/consignments/${id}`)}>
        {t('queue.number', { number: display_id })}
      </Link>
    </Notice>
  );
}
