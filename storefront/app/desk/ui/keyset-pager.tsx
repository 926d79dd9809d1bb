import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

interface PagerProps {
  /** Where the following page starts, from the backend's answer; null on the last. */
  readonly next: string | null;
  /** The parameter that says so. */
  readonly name?: string;
}

/** Back to the first page, and on to the next; the way back lies in the browser. */
export function KeysetPager({ next, name = 'before' }: PagerProps) {
  const { t } = useTranslation('desk');
  const [query] = useSearchParams();
  const at = (value: string | null): string => {
    const changed = new URLSearchParams(query);
    if (value === null) changed.delete(name);
    else changed.set(name, value);
    return `?${changed.toString()}`;
  };
  const first = !query.has(name);
  if (first && next === null) return null;
  return (
    <nav className="desk-pager" aria-label={t('pager.label')}>
      {!first && <Link to={at(null)}>{t('pager.first')}</Link>}
      {next !== null && (
        <Link to={at(next)} rel="next">
          {t('pager.next')}
        </Link>
      )}
    </nav>
  );
}
