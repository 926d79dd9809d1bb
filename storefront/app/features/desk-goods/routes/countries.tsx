import { useTranslation } from 'react-i18next';

/** How many countries are served, and their names on asking. */
export function Countries({
  codes,
  names,
}: {
  codes: readonly string[];
  names: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation('desk-goods');
  if (codes.length === 0) return <p className="warn-text">{t('routes.reaches_none')}</p>;
  return (
    <details className="countries">
      <summary>{t('routes.reaches', { count: codes.length })}</summary>
      <p>
        {codes
          .map((iso2) => names[iso2] ?? iso2)
          .sort((a, b) => a.localeCompare(b))
          .join(' · ')}
      </p>
    </details>
  );
}
