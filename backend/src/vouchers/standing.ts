import type { VoucherFault } from '@caravanserai/locales/voucher-faults';
import type { FoundPromotion } from './find-promotion';

/** A code that was never given out must not be told from one that doesn't exist. */
const NEVER_GIVEN: readonly FoundPromotion['status'][] = ['draft'];

/**
 * Why a code can't be used in any cart of this currency at this moment; null when it can, so far.
 * @param now ISO date-time
 */
export function faultOfPromotion(
  promotion: FoundPromotion | undefined,
  { currency, now }: { readonly currency: string; readonly now: string },
): VoucherFault | null {
  if (!promotion || promotion.is_automatic || NEVER_GIVEN.includes(promotion.status)) return 'unknown';
  const { starts_at, ends_at } = promotion;
  const moment = Date.parse(now);
  if (promotion.status === 'inactive' || (ends_at !== null && Date.parse(ends_at) <= moment))
    return 'expired';
  if (starts_at !== null && Date.parse(starts_at) > moment) return 'not_yet';
  if (isUsedUp(promotion)) return 'used_up';
  return promotion.currency !== null && promotion.currency !== currency ? 'other_currency' : null;
}

/** Per person it is only known with the person, so Medusa says it. */
function isUsedUp({ limit, used, budget_type, budget_limit, budget_used }: FoundPromotion): boolean {
  if (limit !== null && used >= limit) return true;
  if (budget_type === 'use_by_attribute' || budget_limit === null) return false;
  return Number(budget_used ?? 0) >= Number(budget_limit);
}
