import type { ShownCard } from '../../data/shown-card';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { useShell } from '../../shell/shell-data';
import type { Crumb } from '../breadcrumbs';
import { SharePicture } from '../share-picture';
import { breadcrumbList, itemList } from './schemas';
import { StructuredData } from './structured-data';

interface GoodsListProps {
  /** In the order of the page. */
  readonly goods: readonly ShownCard[];
  /** The way to the page, the page itself last; without it there is none. */
  readonly trail?: readonly Crumb[];
  /** Blocks of the page's own. */
  readonly more?: readonly object[];
}

/** What search engines and shared links show of a page that lists goods. */
export function GoodsList({ goods, trail = [], more = [] }: GoodsListProps) {
  const locale = useLocale();
  const origin = useShell()?.publicUrl ?? '';
  const [first] = goods;
  const items = goods.map(({ title, slug }) => ({
    name: title.value,
    path: localePath(locale, `/goods/${slug}`),
  }));
  return (
    <>
      {first && <SharePicture picture={first.picture} origin={origin} />}
      <StructuredData
        blocks={[
          ...more,
          ...(trail.length > 0 ? [breadcrumbList(trail, origin)] : []),
          ...(items.length > 0 ? [itemList(items, origin)] : []),
        ]}
      />
    </>
  );
}
