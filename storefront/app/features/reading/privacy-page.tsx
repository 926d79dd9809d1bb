import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { PageHead } from '../../shell/page-head';
import { localePath } from '../../shell/paths';
import { ReadingPart } from '../../ui/reading-part';

export { readingLinks as links } from '../../styles/page-links';

export const handle: RouteHandle = { namespaces: ['privacy'] };

const PARTS = ['cookies', 'orders', 'identity', 'others', 'time', 'rights'] as const;

/** What the shop keeps about a person, for how long, and how it is erased. */
export default function Privacy() {
  const { t } = useTranslation('privacy');
  const locale = useLocale();
  return (
    <article className="section">
      <PageHead title={t('title')} description={t('description')} />
      <div className="wrap reading">
        <h1>{t('title')}</h1>
        <p className="open">{t('lede')}</p>
        {PARTS.map((part) => (
          <ReadingPart key={part} title={t(`${part}.title`)} text={t(`${part}.text`)}>
            {part === 'rights' && (
              <p>
                <Link to={localePath(locale, '/account/data')}>{t('link')}</Link>
              </p>
            )}
          </ReadingPart>
        ))}
      </div>
    </article>
  );
}
