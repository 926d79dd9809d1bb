import { ruleEndBody } from '@caravanserai/contracts/admin-platform';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { inTransaction } from '../../../../../landed/container-database';
import { today } from '../../../../../platform/admin-actor';
import { changeableTable } from '../../../../../platform/read-table';
import { endedRule } from '../../../../../platform/rules/change-rule';
import { askedLocale, readBody } from '../../../../read-body';

/** `POST /admin/rules/:table/end` `{id, valid_to}`: the row's last day; one that hasn't begun is taken away. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const [table, locale] = [changeableTable(req), askedLocale(req)];
  const body = readBody(req, ruleEndBody);
  await inTransaction(req.scope, (database) => endedRule(database, table, body, { locale, today: today() }));
  res.json({ id: body.id });
}
