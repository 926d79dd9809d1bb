import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { containerDatabase } from '../../../landed/container-database';
import { refuse } from '../../../platform/platform-error';
import { queryWord } from '../../../platform/read-table';
import { findNamed, type NamedThing } from '../../../platform/rules/named-cells';
import { askedLocale } from '../../read-body';

/** `GET /admin/rule-names?kind=merchant|pavilion&search=`: whom a rule can be for, by name; at most twenty. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ names: readonly NamedThing[] }>,
): Promise<void> {
  const [kind, search, locale] = [queryWord(req, 'kind'), queryWord(req, 'search').trim(), askedLocale(req)];
  if (kind !== 'merchant' && kind !== 'pavilion')
    throw refuse(locale, 'not_there', {}, MedusaError.Types.NOT_FOUND);
  res.json({ names: await findNamed(containerDatabase(req.scope), { kind, search, locale }) });
}
