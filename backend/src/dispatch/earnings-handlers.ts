import { earningsQuery, type EarningsResponse } from '@caravanserai/contracts/desk-dispatch';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { readQuery } from '../api/read-query';
import { DeskRefusal } from '../desk/refusal';
import { merchantScope } from '../desk/scope';
import { askedPeriod } from '../figures/period';
import { containerDatabase } from '../landed/container-database';
import { earnings } from './earnings';
import { earningsCsv } from './earnings-csv';
import { dispatchWords } from './words/words';

/** `GET /merchant/earnings?by=&from=&to=` */
export async function getEarnings(req: MedusaRequest, res: MedusaResponse<EarningsResponse>): Promise<void> {
  res.json(await asked(req));
}

/** `GET /merchant/earnings.csv?by=&from=&to=`: all rows of the table. */
export async function getEarningsCsv(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const found = await asked(req, Infinity);
  res.setHeader('Content-Type', 'text/csv; charset=utf-8');
  res.setHeader(
    'Content-Disposition',
    `attachment; filename="earnings-${found.by}-${found.from}-${found.to}.csv"`,
  );
  res.send(earningsCsv(found));
}

/** @throws DeskRefusal 400 for days that make no period */
async function asked(req: MedusaRequest, most?: number): Promise<EarningsResponse> {
  const { merchantId, locale } = merchantScope(req);
  const { by = 'listing', from, to } = readQuery(req, earningsQuery);
  const period = askedPeriod({ from, to }, new Date().toISOString().slice(0, 10));
  if (!period) throw new DeskRefusal(400, dispatchWords(locale).bad_period, { parameter: 'from' });
  const wish = { by, period, locale, ...(most !== undefined && { most }) };
  return earnings(containerDatabase(req.scope), merchantId, wish);
}
