import type { ConsentKind } from '@caravanserai/contracts/requirements';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../catalogue/database';

export interface Agreement {
  readonly kind: ConsentKind;
  /** Of the text, as it was shown. */
  readonly version: string;
  readonly agreed: boolean;
}

/** Who agrees to the same version again agreed the first time. */
const AGREE = `
  insert into consent (id, cart_id, kind, text_version, locale, at) values ($1, $2, $3, $4, $5, clock_timestamp())
  on conflict (cart_id, kind) where deleted_at is null do update
     set text_version = excluded.text_version, locale = excluded.locale, at = excluded.at, updated_at = now()
   where consent.order_id is null and consent.text_version <> excluded.text_version`;

const TAKE_BACK = 'delete from consent where cart_id = $1 and kind = $2 and order_id is null';

/** Keeps what the shopper of an open cart agreed to, and forgets what was taken back. */
export async function keepConsents(
  database: Database,
  cartId: string,
  agreements: readonly Agreement[],
  locale: string,
): Promise<void> {
  for (const { kind, version, agreed } of agreements) {
    await (agreed
      ? database.query(AGREE, [generateEntityId(undefined, 'consent'), cartId, kind, version, locale])
      : database.query(TAKE_BACK, [cartId, kind]));
  }
}
