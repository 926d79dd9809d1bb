import { ruleBody } from '@caravanserai/contracts/admin-platform';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { inTransaction } from '../../../../../landed/container-database';
import { today } from '../../../../../platform/admin-actor';
import { changeableTable } from '../../../../../platform/read-table';
import { triedRule } from '../../../../../platform/rules/change-rule';
import { shownEffect } from '../../../../../platform/rules/shown-effect';
import { askedLocale, readBody } from '../../../../read-body';

/** `POST /admin/rules/:table/preview`: what adding the row would have meant for the last orders; nothing is written. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const [table, locale] = [changeableTable(req), askedLocale(req)];
  const given = readBody(req, ruleBody);
  const { effect, ends } = await inTransaction(req.scope, (database) =>
    triedRule(database, table, given, { locale, today: today() }),
  );
  res.json({ effect, ends, shown: shownEffect(effect, locale) });
}
