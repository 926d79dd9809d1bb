import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../catalogue/database';
import { queueMail } from '../mail/queue';
import { confirmationToken } from './confirmation-token';

const HOUR_MS = 60 * 60 * 1000;
const CONFIRMATION_HOURS = 48;
/** Asking again sooner sends nothing: the letter is on its way. */
const CONFIRMATION_PAUSE_MS = 2 * 60 * 1000;

interface Reader {
  customerId: string;
  email: string;
  locale: Locale;
}

export interface Sender {
  /** Origin of the shop. */
  shop: string;
  key: string;
}

/** Queues the letter that shows an address to be its reader's. */
export async function sendConfirmation(
  database: Database,
  { customerId, email, locale }: Reader,
  { shop, key }: Sender,
  now: Date,
): Promise<void> {
  const expiresAt = new Date(now.getTime() + CONFIRMATION_HOURS * HOUR_MS).toISOString();
  const token = confirmationToken({ customerId, email, expiresAt }, key);
  await queueMail(database, {
    key: `email_verification:${customerId}:${Math.floor(now.getTime() / CONFIRMATION_PAUSE_MS)}`,
    kind: 'email_verification',
    to: email,
    locale,
    data: { url: `${shop}/${locale}/account/confirm?token=${token}`, expires_at: expiresAt },
  });
}

/** Queues the letter with Medusa's one-time token for a new password; `id` is the token's own. */
export async function sendReset(
  database: Database,
  {
    email,
    locale,
    token,
    id,
    expiresAt,
    path,
  }: Omit<Reader, 'customerId'> & {
    token: string;
    id: string;
    expiresAt: string;
    /** Of the shop's account, or of the desks'. */
    path: 'account' | 'desk';
  },
  { shop }: Pick<Sender, 'shop'>,
): Promise<void> {
  await queueMail(database, {
    key: `password_reset:${id}`,
    kind: 'password_reset',
    to: email,
    locale,
    data: { url: `${shop}/${locale}/${path}/reset?token=${token}`, expires_at: expiresAt },
  });
}
