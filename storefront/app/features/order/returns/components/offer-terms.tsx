import type { ReturnOffer } from '@caravanserai/contracts/returns';
import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale';

/** What going back costs, what comes back, until when, and by which rule. */
export function OfferTerms({ offer }: { offer: ReturnOffer }) {
  const { t } = useTranslation('returns');
  const locale = useLocale();
  const { last_day, taxes_back, taxes_until, pays_way_back, freight_back, kind, rule } = offer;
  const end = last_day && formatDate(last_day, locale);
  const withdrawal = kind === 'withdrawal';
  return (
    <div className="terms">
      <h2>{t('next')}</h2>
      <ul>
        {end && <li>{t(withdrawal ? 'withdraw.until' : 'return.until', { day: end })}</li>}
        <li>{t(`terms.${pays_way_back}`)}</li>
        <li>{t(`terms.freight_${freight_back}`)}</li>
        <li>
          {!taxes_back
            ? t('terms.taxes_gone')
            : taxes_until
              ? t('terms.taxes_until', { day: formatDate(taxes_until, locale) })
              : t('terms.taxes')}
        </li>
        <li>{t('terms.inspection')}</li>
      </ul>
      <p className="xs quiet">
        {t('terms.source')}{' '}
        <span lang="en" dir="ltr">
          {rule.source}
        </span>
      </p>
    </div>
  );
}
