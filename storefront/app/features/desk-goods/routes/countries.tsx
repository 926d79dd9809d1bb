import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { inNameOrder } from '../in-name-order';

/** How many countries are served, and their names on asking. */
export function Countries({
  codes,
  names,
}: {
  codes: readonly string[];
  names: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation('desk-goods');
  const locale = useLocale();
  if (codes.length === 0) return <p className="warn-text">{t('routes.reaches_none')}</p>;
  return (
    <details className="countries">
      <summary>{t('routes.reaches', { count: codes.length })}</summary>
      <p>
        {inNameOrder(codes, names, locale)
          .map((iso2) => names[iso2] ?? iso2)
          .join(' · ')}
      </p>
    </details>
  );
}
