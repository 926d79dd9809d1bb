import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, Outlet, useLocation } from 'react-router';
import { useLocale } from '../i18n/use-locale';
import { localePath } from '../shell/paths';

/** Keeps the menu around a page that failed. */
export default function PageErrors() {
  return <Outlet />;
}

type Kind = 'forbidden' | 'not_found' | 'backend' | 'broken';

function kindOf(error: unknown): Kind {
  if (!isRouteErrorResponse(error)) return 'broken';
  if (error.status === 403) return 'forbidden';
  if (error.status === 404) return 'not_found';
  return error.status === 503 || error.status === 429 ? 'backend' : 'broken';
}

/** What happened, and the way on that stays within the desks. */
export function ErrorBoundary({ error }: { error: unknown }) {
  const { t } = useTranslation('desk');
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const kind = kindOf(error);
  return (
    <section className="desk-fault">
      <title>{`${t(`fault.${kind}.title`)} · Caravanserai`}</title>
      <h1>{t(`fault.${kind}.title`)}</h1>
      <p>{t(`fault.${kind}.text`)}</p>
      <p className="acts">
        {(kind === 'backend' || kind === 'broken') && (
          <a className="btn" href={pathname + search}>
            {t('fault.retry')}
          </a>
        )}
        <a className="btn plain" href={localePath(locale, '/desk')}>
          {t('frame.desks')}
        </a>
      </p>
    </section>
  );
}
