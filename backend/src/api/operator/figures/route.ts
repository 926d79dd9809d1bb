import { figuresQuery, type FiguresResponse } from '@caravanserai/contracts/desk-figures';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { pavilionScope } from '../../../desk/scope';
import { askedSpan } from '../../../figures/asked-span';
import { pavilionFigures } from '../../../figures/pavilion-figures';
import { containerDatabase } from '../../../landed/container-database';
import { readQuery } from '../../read-query';

/** `GET /operator/figures?from=&to=&by=` */
export async function GET(req: MedusaRequest, res: MedusaResponse<FiguresResponse>): Promise<void> {
  const { pavilionId, locale } = pavilionScope(req);
  const { period, by } = askedSpan(readQuery(req, figuresQuery), locale);
  res.json(await pavilionFigures(containerDatabase(req.scope), pavilionId, period, by));
}
