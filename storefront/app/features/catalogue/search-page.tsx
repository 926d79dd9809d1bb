import { codesFor } from '@caravanserai/locales/codes/codes';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { PageHead } from '../../shell/page-head';
import type { CatalogueData } from './catalogue-data';
import { CategoryLinks, type CategoryLink } from './components/category-links';
import { Catalogue } from './components/catalogue';
import { readFilters } from './filters';
import { loadCatalogue } from './load-catalogue.server';

export const handle: RouteHandle = { namespaces: ['catalogue'] };

interface SearchData {
  /** Null before anything was searched for. */
  readonly catalogue: CatalogueData | null;
  readonly categories: readonly CategoryLink[];
}

/** Goods that have the words searched for. */
export async function loader(args: LoaderFunctionArgs): Promise<SearchData> {
  const shop = await shopContext(args);
  const filters = readFilters(new URL(args.request.url).searchParams);
  const catalogue = filters.q ? await loadCatalogue(shop, filters, args.request) : null;
  if (catalogue && catalogue.cards.length > 0) return { catalogue, categories: [] };
  const names = Object.entries(codesFor(shop.locale).categories);
  return { catalogue, categories: names.map(([code, name]) => ({ code, name })) };
}

export default function SearchPage({ loaderData: { catalogue, categories } }: { loaderData: SearchData }) {
  const { t } = useTranslation('catalogue');
  const q = catalogue?.filters.q ?? '';
  const title = q ? t('search.title', { q }) : t('search.ask');
  return (
    <>
      <PageHead title={title} description={t('search.description')} noindex />
      {catalogue ? (
        <Catalogue data={catalogue} title={title} below={<CategoryLinks categories={categories} />} />
      ) : (
        <>
          <div className="wrap catalogue-head">
            <h1>{title}</h1>
            <p className="muted">{t('search.hint')}</p>
          </div>
          <div className="wrap catalogue">
            <CategoryLinks categories={categories} />
          </div>
        </>
      )}
    </>
  );
}
