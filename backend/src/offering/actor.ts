import { appendHistory, type NewHistory } from '../desk/history';
import type { MerchantScope } from '../desk/scope';
import type { Database } from '../catalogue/database';

/** Who acts for which merchant; what a request's scope and a file that is taken over have in common. */
export type OfferScope = Pick<MerchantScope, 'merchantId' | 'memberId' | 'memberName' | 'locale'>;

type Note = Pick<NewHistory, 'action' | 'object' | 'before' | 'after'>;

/** Adds to the merchant's history in the caller's transaction. */
export function note(
  database: Database,
  { merchantId, memberId, memberName }: OfferScope,
  entry: Note,
): Promise<void> {
  return appendHistory(database, {
    tenant: { kind: 'merchant', id: merchantId },
    actor: { kind: 'member', id: memberId, name: memberName },
    ...entry,
  });
}
