import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { noSuch } from '../../../../../../checkout/no-such';
import { agreeTo } from '../../../../../../checkout/quote/seen';
import { isVersion } from '../../../../../../checkout/quote/version';
import { containerDatabase } from '../../../../../../landed/container-database';

/**
 * `POST /store/carts/:id/quote/agreement` `{version}`: the shopper has seen what changed. Later quotes are held against
 * this one. 404 for a version that was never shown.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { version } = (req.body ?? {}) as { version?: unknown };
  if (!isVersion(version)) throw new MedusaError(MedusaError.Types.INVALID_DATA, 'Body "version": wrong');
  const known = await agreeTo(containerDatabase(req.scope), req.params.id ?? '', { version, consent: false });
  if (!known) throw noSuch('not_found');
  res.json({ version });
}
