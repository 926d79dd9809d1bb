import { ROUTE_CODES } from '@caravanserai/locales/codes/code-lists';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { PageHead } from '../../shell/page-head';
import { localePath } from '../../shell/paths';
import { ReadingPart } from '../../ui/reading-part';
import { RouteFlag } from '../../ui/route-flag';

export { readingLinks as links } from '../../styles/page-links';

export const handle: RouteHandle = { namespaces: ['how'] };

const PARTS = ['days', 'cost', 'limits', 'identity', 'parcels', 'returns'] as const;

/** How goods travel, what they cost at the border, and what customs asks. */
export default function How() {
  const { t } = useTranslation(['how', 'codes']);
  const locale = useLocale();
  return (
    <article className="section">
      <PageHead title={t('title')} description={t('description')} />
      <div className="wrap reading">
        <h1>{t('title')}</h1>
        <p className="open">{t('lede')}</p>
        <section className="part">
          <h2>{t('ways')}</h2>
          <ul>
            {ROUTE_CODES.map((route) => (
              <li key={route}>
                <RouteFlag route={route} />
                <p>{t(`codes:routes.${route}.sentence`)}</p>
              </li>
            ))}
          </ul>
        </section>
        {PARTS.map((part) => (
          <ReadingPart key={part} title={t(`${part}.title`)} text={t(`${part}.text`)}>
            {part === 'cost' && (
              <p>
                <Link to={localePath(locale, '/import')}>{t('rules')}</Link>
              </p>
            )}
          </ReadingPart>
        ))}
        <p>
          <Link className="alone" to={localePath(locale, '/demo')}>
            {t('demo')}
          </Link>
        </p>
      </div>
    </article>
  );
}
