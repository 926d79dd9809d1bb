import type { Share } from '../charges/share';
import {
  divide,
  larger,
  multiply,
  percent,
  ratio,
  subtract,
  toMinor,
  ZERO,
  type Ratio,
} from '../exact/ratio';
import { parsePercentMin } from '../rules/duty-value';
import { weightLimitGrams } from './band';
import { charged, money, type ReckoningContext } from './context';
import type { Duties, DutyTerms } from './duty';
import { spread } from './spread';
import { customsValue, total } from './value';

/**
 * A percentage with a minimum per kilogram (EAEU): of the full value and weight, or, by the rule before July 2026,
 * of what exceeds the limits of value and weight. Unknown without the gross weight or a rate.
 */
export function dutyPerKilogram(
  group: readonly Share[],
  terms: DutyTerms,
  context: ReckoningContext,
): Duties | undefined {
  const { rule } = terms;
  const parsed = parsePercentMin(terms.value);
  const perKg = parsed && charged(context, parsed.perKg);
  const free = charged(context, { amount: rule.threshold, currency: rule.threshold_ccy });
  const { grossGrams } = context.consignment;
  if (!parsed || !perKg || !free || !grossGrams) return undefined;

  const valueOf = (share: Share): number => customsValue(share, rule.value_basis);
  const excess = terms.mode === 'PCT_MIN_PER_KG_EXCESS';
  const base = beyond(ratio(total(group, valueOf)), excess ? free : ZERO);
  const grams = beyond(ratio(grossGrams), ratio(excess ? (weightLimitGrams(rule) ?? 0) : 0));
  const kilograms = divide(grams, ratio(1000));
  const amount = toMinor(
    larger(multiply(base, percent(parsed.percent)), multiply(kilograms, perKg)),
    context.step,
  );
  const params = {
    base: money(context, base),
    rate: { percent: parsed.percent },
    weight: { quantity: String(toMinor(grams)), unit: 'g' },
    perKg: money(context, perKg),
    amount: money(context, amount),
  };
  context.notebook.note('duty_per_kg', params, [
    rule,
    ...(context.exchangeTo(parsed.perKg.currency)?.rows ?? []),
  ]);
  return spread(amount, group, valueOf, 'duty_share', context);
}

const beyond = (value: Ratio, limit: Ratio): Ratio => larger(ZERO, subtract(value, limit));
