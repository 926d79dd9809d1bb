import { holdsOn } from '@caravanserai/customs/rules/in-force';
import type { Confidence } from '@caravanserai/customs/rules/rule-row';
import type { SupplyRoute } from '@caravanserai/customs/route';

/** A row of `commission_rule`: null stands for any. */
export interface CommissionRule {
  readonly id: string;
  readonly merchant_id: string | null;
  readonly pavilion_id: string | null;
  readonly route: SupplyRoute | null;
  readonly percent: string;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly source: string;
  readonly conf: Confidence;
}

export interface CommissionCase {
  readonly merchantId: string;
  readonly pavilionId: string;
  readonly route: SupplyRoute;
  /** ISO date of the order. */
  readonly date: string;
}

/**
 * The rule for a consignment: a merchant's own before its pavilion's, then the route's; of equals the one that began
 * last. Undefined where none is in force: then nothing is kept.
 */
export function commissionRule(
  rules: readonly CommissionRule[],
  { merchantId, pavilionId, route, date }: CommissionCase,
): CommissionRule | undefined {
  const fits = (wanted: string | null, has: string) => wanted === null || wanted === has;
  return rules
    .filter(
      (rule) =>
        holdsOn(rule, date) &&
        fits(rule.merchant_id, merchantId) &&
        fits(rule.pavilion_id, pavilionId) &&
        fits(rule.route, route),
    )
    .sort(
      (a, b) => exactness(b) - exactness(a) || (a.valid_from === b.valid_from ? order(a, b) : later(a, b)),
    )[0];
}

const exactness = ({ merchant_id, pavilion_id, route }: CommissionRule): number =>
  (merchant_id === null ? 0 : 4) + (pavilion_id === null ? 0 : 2) + (route === null ? 0 : 1);

const later = (a: CommissionRule, b: CommissionRule): number => (a.valid_from > b.valid_from ? -1 : 1);
const order = (a: CommissionRule, b: CommissionRule): number => (a.id < b.id ? -1 : 1);
