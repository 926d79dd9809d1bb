import { codesFor } from '@caravanserai/locales/codes/codes';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { notFound } from '../../data/backend.server';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { PageHead } from '../../shell/page-head';
import { localePath } from '../../shell/paths';
import type { CatalogueData } from './catalogue-data';
import { GoodsList } from '../../ui/structured/goods-list';
import { Catalogue } from './components/catalogue';
import { readFilters } from './filters';
import { isPlainPage } from './is-plain-page';
import { loadCatalogue } from './load-catalogue.server';

export const handle: RouteHandle = { namespaces: ['catalogue'] };

/**
 * The goods of one category.
 * @throws a 404 answer for a category the shop doesn't have
 */
export async function loader(args: LoaderFunctionArgs) {
  const shop = await shopContext(args);
  const code = args.params.category ?? '';
  const names: Readonly<Record<string, string>> = codesFor(shop.locale).categories;
  const name = Object.hasOwn(names, code) ? names[code] : undefined;
  if (!name) throw notFound();
  const url = new URL(args.request.url);
  const filters = { ...readFilters(url.searchParams), q: '', category: [] };
  const catalogue = await loadCatalogue(shop, filters, args.request, { category: [code] });
  return { code, name, catalogue, noindex: !isPlainPage(url.searchParams) };
}

interface CategoryData {
  readonly code: string;
  readonly name: string;
  readonly catalogue: CatalogueData;
  readonly noindex: boolean;
}

export default function CategoryPage({
  loaderData: { code, name, catalogue, noindex },
}: {
  loaderData: CategoryData;
}) {
  const { t } = useTranslation('catalogue');
  const locale = useLocale();
  const crumbs = [{ name: t('goods.title'), to: localePath(locale, '/goods') }];
  const here = { name, to: localePath(locale, `/categories/${code}`) };
  return (
    <>
      <PageHead title={name} description={t('category.description', { category: name })} noindex={noindex} />
      {!noindex && <GoodsList goods={catalogue.cards} trail={[...crumbs, here]} />}
      <Catalogue data={catalogue} title={name} crumbs={crumbs} inCategory />
    </>
  );
}
