import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { ReadingPart } from '../../ui/reading-part';

interface RatesProps {
  /** Null while the backend can't be reached; the rest of the page stands without it. */
  readonly rates: { readonly source: string; readonly date: string } | null;
}

/** Where the display rates come from and of which day they are. */
export function Rates({ rates }: RatesProps) {
  const { t } = useTranslation('about');
  const locale = useLocale();
  return (
    <ReadingPart title={t('rates.title')} text={t('rates.text')}>
      {rates ? (
        <dl className="facts">
          <div>
            <dt>{t('rates.date')}</dt>
            <dd>{formatDate(rates.date, locale)}</dd>
          </div>
          <div>
            <dt>{t('rates.source')}</dt>
            <dd>
              <span dir="ltr" className="break-anywhere">
                {rates.source}
              </span>
            </dd>
          </div>
        </dl>
      ) : (
        <p>{t('rates.unreachable')}</p>
      )}
    </ReadingPart>
  );
}
