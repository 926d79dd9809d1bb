import { wholeRefund } from '@caravanserai/customs/returns/refund';
import type { Locale } from '@caravanserai/locales/registry';
import { currency } from '@caravanserai/money/currencies';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { Database } from '../catalogue/database';
import { moveConsignment } from '../consignment/move';
import { inTransaction } from '../landed/container-database';
import { giveBackWhole } from './give-back-whole';
import { lockCase } from './load-case';
import { paidLines } from './reckon';
import type { FullRequest } from './records';
import { ReturnNotAllowed } from './return-refused';
import { rightsOf, type Case } from './standing';
import { returnRules, type ReturnRules } from './terms';
import { writeRequest } from './write-request';

export interface CancelWish {
  readonly orderId: string;
  readonly consignmentId: string;
  /** Ask the shop to stop or call back what can't be called off any more. */
  readonly revoke: boolean;
  readonly locale: Locale;
}

/** What was asked, and whether it was asked before. */
export interface Asked {
  readonly requestId: string;
  readonly repeated: boolean;
}

/**
 * Calls a consignment off for its shopper: journey, stock, ledger and the refund owed change together or not at all.
 * Once it is declared or handed over nothing is called off; with `revoke` the shop is asked to.
 * @throws ReturnNotAllowed too_late; MedusaError not_found
 */
export async function cancelConsignment(container: MedusaContainer, wish: CancelWish): Promise<Asked> {
  const rules = await returnRules(container);
  return inTransaction(container, async (database) => {
    const one = await lockCase(database, wish.consignmentId, wish.orderId);
    const before = one.requests.find((request) => isSame(request, wish.revoke));
    if (before) return { requestId: before.id, repeated: true };
    const requestId = wish.revoke
      ? await askToRevoke(database, one, rules, wish)
      : await cancelNow(database, one, rules, wish);
    return { requestId, repeated: false };
  });
}

const isSame = ({ kind, state }: FullRequest, revoke: boolean): boolean =>
  kind === 'cancellation' || (revoke && kind === 'revocation' && state !== 'refused');

async function cancelNow(
  database: Database,
  one: Case,
  rules: ReturnRules,
  { consignmentId, locale }: CancelWish,
): Promise<string> {
  if (!rightsOf(one, rules).cancel) throw new ReturnNotAllowed('too_late');
  await moveConsignment(database, consignmentId, { event: 'cancel', actor: 'shopper', code: 'changed_mind' });
  return giveBackWhole(database, one.consignment, {
    ...{ kind: 'cancellation', key: 'cancel', reason: 'changed_mind', actor: 'shopper', locale },
    now: one.now,
  });
}

async function askToRevoke(
  database: Database,
  { consignment, requests, now }: Case,
  rules: ReturnRules,
  { locale }: CancelWish,
): Promise<string> {
  if (!rightsOf({ consignment, requests, now }, rules).revoke) throw new ReturnNotAllowed('too_late');
  const refused = requests.filter(({ kind }) => kind === 'revocation').length;
  return writeRequest(database, {
    ...{ consignment, kind: 'revocation', key: `revoke-${refused + 1}`, state: 'asked', actor: 'shopper' },
    ...{ reason: 'changed_mind', locale, now },
    lines: wholeRefund(paidLines(consignment), currency(consignment.currency).minorStep),
    taxes: { back: true, until: null },
  });
}
