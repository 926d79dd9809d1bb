import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useLocation } from 'react-router';
import { useLocale } from '../i18n/use-locale';
import { localePath } from './paths';

type Kind = 'not_found' | 'backend' | 'broken';

/** Which page an error becomes. */
export function kindOf(error: unknown): Kind {
  if (!isRouteErrorResponse(error)) return 'broken';
  if (error.status === 404) return 'not_found';
  return error.status === 503 ? 'backend' : 'broken';
}

/** What happened, in plain words, and one way on. */
export function ErrorView({ error }: { error: unknown }) {
  const { t } = useTranslation('errors');
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const kind = kindOf(error);
  return (
    <section className="section">
      <title>{`${t(`${kind}.title`)} · Caravanserai`}</title>
      <meta name="robots" content="noindex" />
      <div className="wrap fault">
        <i className="arch" aria-hidden="true" />
        <div>
          <h1>{t(`${kind}.title`)}</h1>
          <p>{t(`${kind}.text`)}</p>
          <div className="acts">
            {kind !== 'not_found' && (
              <a className="btn" href={pathname + search}>
                {t('retry')}
              </a>
            )}
            <a className={kind === 'not_found' ? 'btn' : 'btn plain'} href={localePath(locale, '/')}>
              {t('home')}
            </a>
            <a className="btn plain" href={localePath(locale, '/pavilions')}>
              {t('pavilions')}
            </a>
          </div>
        </div>
      </div>
    </section>
  );
}
