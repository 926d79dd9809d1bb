import { DEFAULT_LOCALE, normaliseLocale } from '@caravanserai/locales/registry';
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { cartRecord } from '../landed/cart-record';
import { containerDatabase } from '../landed/container-database';
import { faultMessage } from './messages';
import { quote } from './quote/quote';
import { agreeTo } from './quote/seen';
import { isVersion } from './quote/version';

/** What our checkout sends with the order; a stock client sends nothing. */
interface Agreement {
  readonly version?: unknown;
  readonly consent?: unknown;
}

/**
 * Before a cart is completed with the version of a quote, that quote must still hold: else 409 `quote_changed` with
 * the new version and what changed, and nothing is charged. Goods whose charges on delivery nobody can tell need the
 * shopper's consent.
 * @throws MedusaError invalid_data (400) in the cart's language where consent is missing
 */
export async function checkAgreement(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { version, consent } = (req.body ?? {}) as Agreement;
  if (version === undefined) return next();
  const cartId = req.params.id ?? '';
  const database = containerDatabase(req.scope);
  const record = await cartRecord(database, cartId);
  if (!record || record.completed) return next();
  const locale = (record.locale && normaliseLocale(record.locale)) || DEFAULT_LOCALE;
  const seen = isVersion(version) ? version : '';
  const now = await quote(req.scope, cartId, { locale, seen });
  if (now.version !== seen) {
    const message = faultMessage('price_changed', locale);
    res.status(409).json({ type: 'quote_changed', message, version: now.version, changes: now.changes });
    return;
  }
  if (now.consent_needed && consent !== true) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, faultMessage('consent_missing', locale));
  }
  await agreeTo(database, cartId, { version: seen, consent: consent === true });
  next();
}
