import { consentsBody } from '@caravanserai/contracts/requirements';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { requirements } from '../../../../../checkout/requirements/requirements';
import { keepConsents } from '../../../../../consent/keep-consents';
import { TEXT_VERSION } from '../../../../../consent/texts/consent-text';
import { formatMessage } from '../../../../../front-door/messages';
import { containerDatabase } from '../../../../../landed/container-database';
import { askedLocale, readBody } from '../../../../read-body';

/**
 * `POST /store/carts/:id/consents?locale=` `{consents: [{kind, version, agreed}]}`: keeps what the shopper agreed to, with
 * the version and language of the text and the time, or forgets it; answers the requirements. 400 for a version that
 * isn't the text's own, 404 for an unknown or completed cart.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { consents } = readBody(req, consentsBody);
  const cartId = req.params.id ?? '';
  const locale = askedLocale(req);
  const foreign = consents.find(({ kind, version, agreed }) => agreed && TEXT_VERSION[kind] !== version);
  if (foreign)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      formatMessage(locale, 'not_accepted', { parameter: `consents.${foreign.kind}.version` }),
    );
  // An unknown or completed cart is refused before anything is kept.
  await requirements(req.scope, cartId, locale);
  await keepConsents(containerDatabase(req.scope), cartId, consents, locale);
  res.setHeader('Cache-Control', 'private, no-store');
  res.json(await requirements(req.scope, cartId, locale));
}
