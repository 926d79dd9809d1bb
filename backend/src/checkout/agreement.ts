import type { QuoteChange } from '@caravanserai/contracts/quote';
import { DEFAULT_LOCALE, normaliseLocale, type Locale } from '@caravanserai/locales/registry';
import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { cartRecord } from '../landed/cart-record';
import { containerDatabase } from '../landed/container-database';
import { faultMessage } from './messages';
import { quote } from './quote/quote';
import { agreeTo, hasConsented } from './quote/seen';
import { isVersion } from './quote/version';

/** What our checkout sends with a payment or an order. */
export interface Agreement {
  readonly version?: unknown;
  readonly consent?: unknown;
}

/** The quote is another by now. */
export interface Changed {
  type: 'quote_changed';
  /** In the cart's language. */
  message: string;
  /** The quote of now, to be agreed to. */
  version: string;
  changes: QuoteChange[];
}

/**
 * Holds what the shopper agreed to against the quote of this moment, and keeps the agreement. Carts that are orders
 * already pass.
 * @returns what changed; undefined while the quote holds
 * @throws MedusaError invalid_data (400) in the cart's language where goods whose charges on delivery nobody can tell
 *   need a consent that was not given, now or before
 */
export async function checkAgreed(
  container: MedusaContainer,
  cartId: string,
  { version, consent }: Agreement,
): Promise<Changed | undefined> {
  const database = containerDatabase(container);
  const record = await cartRecord(database, cartId);
  if (!record || record.completed) return undefined;
  const locale: Locale = (record.locale && normaliseLocale(record.locale)) || DEFAULT_LOCALE;
  const seen = isVersion(version) ? version : '';
  const now = await quote(container, cartId, { locale, seen, record });
  if (now.version !== seen) {
    const message = faultMessage('price_changed', locale);
    return { type: 'quote_changed', message, version: now.version, changes: now.changes };
  }
  if (now.consent_needed && consent !== true && !(await hasConsented(database, cartId, seen)))
    throw new MedusaError(MedusaError.Types.INVALID_DATA, faultMessage('consent_missing', locale));
  await agreeTo(database, cartId, { version: seen, consent: consent === true });
  return undefined;
}
