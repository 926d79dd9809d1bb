import type { Locale } from '@caravanserai/locales/registry';
import { confirmationToken, readConfirmation } from '../../account/confirmation-token';
import { shopSettings } from '../../account/shop-settings';
import type { Database } from '../../catalogue/database';
import { queueMail } from '../../mail/queue';

const HOUR_MS = 60 * 60 * 1000;
const CONFIRMATION_HOURS = 48;
/** Asking again sooner sends nothing: the letter is on its way. */
const CONFIRMATION_PAUSE_MS = 2 * 60 * 1000;

interface Reader {
  readonly id: string;
  readonly email: string;
  readonly locale: Locale;
}

/** Queues the letter that shows an address to be its member's. Ids of members and customers never meet. */
export async function sendConfirmationTo(
  database: Database,
  { id, email, locale }: Reader,
  now = new Date(),
): Promise<void> {
  const { shop, key } = shopSettings();
  const expiresAt = new Date(now.getTime() + CONFIRMATION_HOURS * HOUR_MS).toISOString();
  const token = confirmationToken({ customerId: id, email, expiresAt }, key);
  await queueMail(database, {
    key: `email_verification:${id}:${Math.floor(now.getTime() / CONFIRMATION_PAUSE_MS)}`,
    kind: 'email_verification',
    to: email,
    locale,
    data: { url: `${shop}/${locale}/desk/confirm?token=${token}`, expires_at: expiresAt },
  });
}

/** The token of a letter confirms its reader's address. @returns false for a token that is none, or too old */
export async function confirmMember(database: Database, token: string, now = new Date()): Promise<boolean> {
  const given = readConfirmation(token, shopSettings().key, now);
  if (!given) return false;
  const { rows } = await database.query(
    `update member set confirmed_at = coalesce(confirmed_at, now()), updated_at = now()
      where id = $1 and email = $2 and deleted_at is null returning id`,
    [given.customerId, given.email],
  );
  return rows.length > 0;
}
