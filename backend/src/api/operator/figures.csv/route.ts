import { figuresCsvQuery } from '@caravanserai/contracts/desk-figures';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { pavilionScope } from '../../../desk/scope';
import { askedSpan } from '../../../figures/asked-span';
import { figuresCsv } from '../../../figures/figures-csv';
import { pavilionSales } from '../../../figures/pavilion-sales';
import { containerDatabase } from '../../../landed/container-database';
import { readQuery } from '../../read-query';

/** `GET /operator/figures.csv?table=&from=&to=&by=`: one table as a file. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { pavilionId, locale } = pavilionScope(req);
  const { table, ...asked } = readQuery(req, figuresCsvQuery);
  const { period, by } = askedSpan(asked, locale);
  const sales = await pavilionSales(containerDatabase(req.scope), pavilionId, period, by);
  const rows = sales.filter((row) => row.table === table);
  res.setHeader('Content-Type', 'text/csv; charset=utf-8');
  res.setHeader(
    'Content-Disposition',
    `attachment; filename="figures-${table}-${period.from}-${period.to}.csv"`,
  );
  res.send(figuresCsv(table, rows));
}
