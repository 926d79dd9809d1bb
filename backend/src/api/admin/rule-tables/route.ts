import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { RuleTable } from '../../../platform/rules/rule-table';
import { RULE_TABLES } from '../../../platform/rules/rule-tables';

/** `GET /admin/rule-tables`: every table of dated rules with its columns. */
export function GET(_req: MedusaRequest, res: MedusaResponse<{ tables: readonly RuleTable[] }>): void {
  res.json({ tables: RULE_TABLES });
}
