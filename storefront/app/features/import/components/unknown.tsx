import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';

/** A country the shop doesn't send to, and the way to those it does. */
export function Unknown() {
  const { t } = useTranslation('imports');
  const locale = useLocale();
  return (
    <section className="section">
      <title>{`${t('unknown.title')} · Caravanserai`}</title>
      <meta name="robots" content="noindex" />
      <div className="wrap fault">
        <i className="arch" aria-hidden="true" />
        <div>
          <h1>{t('unknown.title')}</h1>
          <p>{t('unknown.text')}</p>
          <div className="acts">
            <Link className="btn" to={localePath(locale, '/import')}>
              {t('unknown.action')}
            </Link>
          </div>
        </div>
      </div>
    </section>
  );
}
