import type { ImportListResponse } from '@caravanserai/contracts/import-rules';
import { useTranslation } from 'react-i18next';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { callForPage } from '../../data/backend.server';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { PageHead } from '../../shell/page-head';
import { localePath } from '../../shell/paths';
import { Advice } from './components/advice';

export { importLinks as links } from '../../styles/page-links';

export const handle: RouteHandle = { namespaces: ['imports'] };

export async function loader(args: LoaderFunctionArgs) {
  const { locale, shopperAddress } = await shopContext(args);
  return callForPage<ImportListResponse>('/store/destinations/import', { query: { locale }, shopperAddress });
}

/** Every destination by its name, with what is promised about an ordinary parcel in one word. */
export default function ImportList() {
  const { t } = useTranslation('imports');
  const locale = useLocale();
  const { destinations, promises } = useLoaderData<typeof loader>();
  return (
    <article className="section">
      <PageHead title={t('index.title')} description={t('index.description')} />
      <div className="wrap imports">
        <div>
          <h1>{t('index.title')}</h1>
          <p className="open">{t('index.lede')}</p>
        </div>
        <section>
          <h2>{t('index.list')}</h2>
          <ul className="places">
            {destinations.map(({ iso2, name, promise }) => (
              <li key={iso2}>
                <Link to={localePath(locale, `/import/${iso2.toLowerCase()}`)}>{name}</Link>
                <span className={`promise ${promise.level}`}>{promise.word}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('index.meaning')}</h2>
          <dl className="meanings">
            {promises.map(({ level, word, long }) => (
              <div key={level}>
                <dt>
                  <span className={`promise ${level}`}>{word}</span>
                </dt>
                <dd>{long}</dd>
              </div>
            ))}
          </dl>
        </section>
        <Advice />
      </div>
    </article>
  );
}
