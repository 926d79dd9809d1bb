import type { CitedRow } from '@caravanserai/contracts/import-rules';
import { formatDate } from '@caravanserai/locales/format-date';
import type { Locale } from '@caravanserai/locales/registry';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';

/** Source, validity and confidence of a rule. Sources are kept as they were noted, mostly in Latin letters. */
export function Cited({ row }: { row: CitedRow | null }) {
  const { t } = useTranslation('imports');
  const locale = useLocale();
  if (!row) return <small>{t('no_row')}</small>;
  const dates = validity(row, locale, t);
  return (
    <small>
      {row.source === '' ? (
        <span>{t('no_source')}</span>
      ) : (
        <span>
          <bdi dir="ltr" className="break-anywhere">
            {row.source}
          </bdi>
        </span>
      )}
      <span>{dates === '' ? row.confidence_words : `${dates} · ${row.confidence_words}`}</span>
    </small>
  );
}

function validity({ valid_from, valid_to }: CitedRow, locale: Locale, t: TFunction<'imports'>): string {
  const [from, until] = [valid_from, valid_to].map((day) => (day === '' ? '' : formatDate(day, locale)));
  if (from && until) return t('between', { from, until });
  if (from) return t('since', { date: from });
  return until ? t('until', { date: until }) : '';
}
