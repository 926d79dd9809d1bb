import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../catalogue/database';
import type { MailData, MailKind } from './kinds';

/** A letter to write. Its words are made when it is sent, from the order as it stands then. */
export interface NewMail<Kind extends MailKind = MailKind> {
  /** One letter per key, for ever: `event:<id>`, `password_reset:<request id>`. */
  key: string;
  kind: Kind;
  /** The reader's e-mail address. */
  to: string;
  locale: Locale;
  order_id?: string;
  consignment_id?: string;
  data: MailData[Kind];
}

/**
 * Queues a letter in the caller's transaction: it is sent if and only if that commits, within seconds, and never
 * twice for one key. The secret address of the order stands in the letter by itself; nobody passes it.
 * @returns false where a letter with this key is queued or sent already
 */
export async function queueMail<Kind extends MailKind>(
  database: Database,
  mail: NewMail<Kind>,
): Promise<boolean> {
  const { rows } = await database.query(
    `insert into mail (id, key, kind, "to", locale, order_id, consignment_id, data)
     values ('mail_' || replace(gen_random_uuid()::text, '-', ''), $1, $2, $3, $4, $5, $6, $7::jsonb)
     on conflict (key) do nothing returning id`,
    [
      mail.key,
      mail.kind,
      mail.to,
      mail.locale,
      mail.order_id ?? null,
      mail.consignment_id ?? null,
      JSON.stringify(mail.data),
    ],
  );
  return rows.length > 0;
}
