import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { agreeTo } from '../../../../../../checkout/quote/seen';
import { isVersion } from '../../../../../../checkout/quote/version';
import { formatMessage } from '../../../../../../front-door/messages';
import { containerDatabase } from '../../../../../../landed/container-database';
import { askedLocale } from '../../../../../read-body';

/**
 * `POST /store/carts/:id/quote/agreement` `{version}`: the shopper has seen what changed. Later quotes are held against
 * this one. 400 for what is no version, 404 for one that was never shown; in the asked language.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { version } = (req.body ?? {}) as { version?: unknown };
  const locale = askedLocale(req);
  if (!isVersion(version))
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      formatMessage(locale, 'not_accepted', { parameter: 'version' }),
    );
  const known = await agreeTo(containerDatabase(req.scope), req.params.id ?? '', { version, consent: false });
  if (!known) throw new MedusaError(MedusaError.Types.NOT_FOUND, formatMessage(locale, 'not_found'));
  res.json({ version });
}
