import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

interface PagerProps {
  /** Cursors of the neighbouring pages, as the API gives them. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** Links to the pages before and after this one; all other parameters stay. */
export function Pager({ previous, next }: PagerProps) {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  if (!previous && !next) return null;
  return (
    <nav className="pager" aria-label={t('pager.label')}>
      {previous && (
        <Link className="btn plain" rel="prev" to={withCursor(parameters, previous)}>
          {t('pager.previous')}
        </Link>
      )}
      {next && (
        <Link className="btn plain" rel="next" to={withCursor(parameters, next)}>
          {t('pager.next')}
        </Link>
      )}
    </nav>
  );
}

function withCursor(parameters: URLSearchParams, cursor: string): string {
  const changed = new URLSearchParams(parameters);
  changed.set('cursor', cursor);
  return `?${changed.toString()}`;
}
