import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { PageHead } from '../../shell/page-head';
import { GoodsList } from '../../ui/structured/goods-list';
import type { CatalogueData } from './catalogue-data';
import { Catalogue } from './components/catalogue';
import { countFilters, readFilters } from './filters';
import { isPlainPage } from './is-plain-page';
import { loadCatalogue } from './load-catalogue.server';

export const handle: RouteHandle = { namespaces: ['catalogue'] };

/** All goods. */
export async function loader(args: LoaderFunctionArgs) {
  const shop = await shopContext(args);
  const url = new URL(args.request.url);
  const filters = { ...readFilters(url.searchParams), q: '' };
  const catalogue = await loadCatalogue(shop, filters, args.request);
  return { catalogue, noindex: !isPlainPage(url.searchParams) };
}

export default function GoodsPage({
  loaderData: { catalogue, noindex },
}: {
  loaderData: { catalogue: CatalogueData; noindex: boolean };
}) {
  const { t } = useTranslation('catalogue');
  const narrowed = countFilters(catalogue.filters) > 0;
  return (
    <>
      <PageHead title={t('goods.title')} description={t('goods.description')} noindex={noindex} />
      {!noindex && <GoodsList goods={catalogue.cards} />}
      <Catalogue data={catalogue} title={t('goods.title')} lead={narrowed ? null : t('goods.lead')} />
    </>
  );
}
