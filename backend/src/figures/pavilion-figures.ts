import type { FigureRow, FiguresResponse, FigureTable } from '@caravanserai/contracts/desk-figures';
import type { Database } from '../catalogue/database';
import { deliveryFigures } from './delivery-figures';
import { listingFigures } from './listing-figures';
import { pavilionSales, type PavilionSalesRow, type PeriodLength } from './pavilion-sales';
import type { Period } from './period';
import { periodsOf } from './periods';
import { returnFigures } from './return-figures';
import { reviewFigures } from './review-figures';

/** Everything on the page of a pavilion's figures, in six statements. */
export async function pavilionFigures(
  database: Database,
  pavilionId: string,
  period: Period,
  by: PeriodLength,
): Promise<FiguresResponse> {
  const sales = await pavilionSales(database, pavilionId, period, by);
  return {
    ...{ from: period.from, to: period.to, by, periods: periodsOf(period, by) },
    totals: sales
      .filter(({ table }) => table === null)
      .map(({ table: _, key: __, label: ___, ...sums }) => sums),
    tables: tablesOf(sales),
    listings: await listingFigures(database, pavilionId),
    reviews: await reviewFigures(database, pavilionId, period),
    delivery: await deliveryFigures(database, pavilionId, period),
    returns: await returnFigures(database, pavilionId, period),
  };
}

function tablesOf(sales: readonly PavilionSalesRow[]): Record<FigureTable, FigureRow[]> {
  const rows = (wanted: FigureTable): FigureRow[] =>
    sales.filter(({ table }) => table === wanted).map(({ table: _, ...row }) => row);
  return {
    period: rows('period'),
    country: rows('country'),
    language: rows('language'),
    route: rows('route'),
    merchant: rows('merchant'),
  };
}
