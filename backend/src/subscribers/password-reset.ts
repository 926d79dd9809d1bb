import { normaliseLocale } from '@caravanserai/locales/registry';
import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { AuthWorkflowEvents } from '@medusajs/framework/utils';
import { sendReset } from '../account/letters';
import { shopSettings } from '../account/shop-settings';
import { containerDatabase } from '../landed/container-database';

interface Asked {
  entity_id: string;
  actor_type: string;
  token: string;
  /** What the asking client sent along; ours says in which language it was asked. */
  metadata?: { locale?: unknown };
}

/** Where the link leads, and how to find the language of who asked. */
const READER: Readonly<Record<string, { path: 'account' | 'desk'; locale: string }>> = {
  customer: {
    path: 'account',
    locale: `select s.locale from customer c
      left join account_setting s on s.customer_id = c.id and s.deleted_at is null
     where c.email = $1 and c.has_account and c.deleted_at is null`,
  },
  member: { path: 'desk', locale: `select locale from member where email = $1 and deleted_at is null` },
};

/** Medusa makes the token for a new password, whoever asked for it; here it becomes a letter to the customer or the member. */
export default async function sendPasswordReset({ event, container }: SubscriberArgs<Asked>): Promise<void> {
  const { entity_id: email, actor_type, token, metadata } = event.data;
  const reader = READER[actor_type];
  if (!reader) return;
  const database = containerDatabase(container);
  const { rows } = await database.query<{ locale: string | null }>(reader.locale, [email]);
  if (!rows[0]) return;
  const asked = typeof metadata?.locale === 'string' ? normaliseLocale(metadata.locale) : undefined;
  const locale = asked ?? normaliseLocale(rows[0].locale ?? '') ?? 'en';
  const { jti, exp } = claimsOf(token);
  const expiresAt = new Date(exp * 1000).toISOString();
  const letter = { email, locale, token, id: jti, expiresAt, path: reader.path };
  await sendReset(database, letter, shopSettings());
}

/** Medusa has just signed it. */
function claimsOf(token: string): { jti: string; exp: number } {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    jti: string;
    exp: number;
  };
}

export const config: SubscriberConfig = { event: AuthWorkflowEvents.PASSWORD_RESET };
