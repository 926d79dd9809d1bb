import { ruleBody } from '@caravanserai/contracts/admin-platform';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { containerDatabase, inTransaction } from '../../../../landed/container-database';
import { today } from '../../../../platform/admin-actor';
import { changeableTable, queryWord, readTable } from '../../../../platform/read-table';
import { addedRule } from '../../../../platform/rules/change-rule';
import { listRules } from '../../../../platform/rules/list-rules';
import { namesIn } from '../../../../platform/rules/named-cells';
import { askedLocale, readBody } from '../../../read-body';

const PAGE = 50;

/**
 * `GET /admin/rules/:table?search=&from=&after=`: rows in the order of their ids, with the names of whom
 * they are for by id; `from=now` leaves out what has ended.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const table = readTable(req);
  const database = containerDatabase(req.scope);
  const page = await listRules(database, table, {
    search: queryWord(req, 'search'),
    from: queryWord(req, 'from') === 'now' ? today() : 'all',
    after: queryWord(req, 'after', 300),
    limit: PAGE,
  });
  res.json({ table, ...page, names: await namesIn(database, table, page.rules, askedLocale(req)) });
}

/** `POST /admin/rules/:table`: adds a dated row; the one it follows ends the day before. 400 and 409 say what is wrong. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const [table, locale] = [changeableTable(req), askedLocale(req)];
  const given = readBody(req, ruleBody);
  const added = await inTransaction(req.scope, (database) =>
    addedRule(database, table, given, { locale, today: today() }),
  );
  res.status(201).json(added);
}
