import { pageSuggestionsQuery, type PageSuggestionsResponse } from '@caravanserai/contracts/desk-pavilion';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { readRecorded } from '../../../../curating/answer-page';
import { pageSuggestions } from '../../../../curating/page/suggestions';
import { readQuery } from '../../../../curating/read-query';

/** What helps to translate a part of the page. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PageSuggestionsResponse>): Promise<void> {
  const query = readQuery(req, pageSuggestionsQuery);
  const suggestions = await readRecorded(req, (database, scope) => pageSuggestions(database, scope, query));
  res.json(suggestions);
}
