import { useTranslation } from 'react-i18next';
import type { RouteHandle } from '../../i18n/namespaces';
import { PageHead } from '../../shell/page-head';
import { ReadingPart } from '../../ui/reading-part';

export { readingLinks as links } from '../../styles/page-links';

export const handle: RouteHandle = { namespaces: ['terms'] };

const PARTS = ['demo', 'orders', 'payments', 'data', 'account', 'licence'] as const;

/** What using the demonstration means. */
export default function Terms() {
  const { t } = useTranslation('terms');
  return (
    <article className="section">
      <PageHead title={t('title')} description={t('description')} />
      <div className="wrap reading">
        <h1>{t('title')}</h1>
        <p className="open">{t('lede')}</p>
        {PARTS.map((part) => (
          <ReadingPart key={part} title={t(`${part}.title`)} text={t(`${part}.text`)} />
        ))}
      </div>
    </article>
  );
}
