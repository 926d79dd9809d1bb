import { expectedQuery, openDraftBody, type PageResponse } from '@caravanserai/contracts/desk-pavilion';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { changePage } from '../../../../curating/answer-page';
import { discardDraft } from '../../../../curating/page/discard';
import { openDraft } from '../../../../curating/page/open-draft';
import { readBody } from '../../../read-body';
import { readQuery } from '../../../../curating/read-query';

/** Begins a draft, from what is shown or from an earlier version. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PageResponse>): Promise<void> {
  const { from } = readBody(req, openDraftBody);
  await changePage(req, res, (database, scope) => openDraft(database, scope, from));
}

/** Throws the draft away. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<PageResponse>): Promise<void> {
  const { expected } = readQuery(req, expectedQuery);
  await changePage(req, res, (database, scope) => discardDraft(database, scope, expected));
}
