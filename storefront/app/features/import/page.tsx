import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { PageHead } from '../../shell/page-head';
import { localePath } from '../../shell/paths';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Advice } from './components/advice';
import { PromiseNote } from './components/promise-note';
import { Restrictions } from './components/restrictions';
import { Unknown } from './components/unknown';
import { Way } from './components/way';
import { loadRules } from './loader.server';

export { importLinks as links } from '../../styles/page-links';

export const handle: RouteHandle = { namespaces: ['imports'] };

export const loader = (args: LoaderFunctionArgs) => loadRules(args);

/** The import rules of one destination in words, each with the row that says so, and examples reckoned now. */
export default function ImportPage() {
  const { t } = useTranslation(['imports', 'common']);
  const locale = useLocale();
  const { rules } = useLoaderData<typeof loader>();
  if (!rules) return <Unknown />;
  const { country, date, promise, ways, restrictions } = rules;
  const title = t('title', { country: country.name });
  return (
    <article className="section">
      <PageHead title={title} description={t('description', { country: country.name })} />
      <div className="wrap imports">
        <div>
          <Breadcrumbs crumbs={[{ name: t('common:nav.imports'), to: localePath(locale, '/import') }]} />
          <h1>{title}</h1>
          <p className="quiet">{t('rules_of', { date: formatDate(date, locale) })}</p>
        </div>
        <PromiseNote promise={promise} />
        {ways.map((way) => (
          <Way key={way.key} way={way} />
        ))}
        <Restrictions restrictions={restrictions} />
        <Advice />
      </div>
    </article>
  );
}
