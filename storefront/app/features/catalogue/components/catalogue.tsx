import type { ReactNode } from 'react';
import { useNavigation } from 'react-router';
import { Breadcrumbs, type Crumb } from '../../../ui/breadcrumbs';
import { GoodsGrid } from '../../../ui/goods-grid';
import { Pager } from '../../../ui/pager';
import type { CatalogueData } from '../catalogue-data';
import '../catalogue.css';
import { ChosenFilters } from './chosen-filters';
import { EmptyResults } from './empty-results';
import { FilterBar } from './filter-bar';
import { FilterDrawer } from './filter-drawer';
import { ResultsHead } from './results-head';

interface CatalogueProps {
  readonly data: CatalogueData;
  readonly title: string;
  readonly lead?: string | null;
  readonly crumbs?: readonly Crumb[];
  /** The page is about one category, so categories are no filter. */
  readonly inCategory?: boolean;
  /** Further ways on, under the goods. */
  readonly below?: ReactNode;
}

/** A list of goods with its filters: chips in a bar that stays in view, the rest in a drawer. */
export function Catalogue({ data, title, lead, crumbs, inCategory = false, below }: CatalogueProps) {
  const { cards, next, previous } = data;
  const busy = useNavigation().state === 'loading';
  return (
    <>
      <div className="wrap catalogue-head">
        {crumbs && <Breadcrumbs crumbs={crumbs} />}
        <h1>{title}</h1>
        {lead && <p className="muted">{lead}</p>}
      </div>
      <FilterBar data={data} />
      <FilterDrawer data={data} inCategory={inCategory} />
      <div className="wrap catalogue" aria-busy={busy}>
        <ChosenFilters data={data} />
        <ResultsHead data={data} />
        {cards.length > 0 ? <GoodsGrid goods={cards} eager={4} /> : <EmptyResults data={data} />}
        <Pager previous={previous} next={next} />
        {below}
      </div>
    </>
  );
}
