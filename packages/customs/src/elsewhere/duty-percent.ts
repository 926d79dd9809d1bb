import type { Share } from '../charges/share';
import { larger, multiply, percent, ratio, subtract, toMinor, ZERO } from '../exact/ratio';
import { parsePercentLess } from '../rules/duty-value';
import { charged, money, type ReckoningContext } from './context';
import type { Duties, DutyTerms } from './duty';
import { spread } from './spread';
import { customsValue, total } from './value';

/** One percentage of the customs value, line by line; less an amount once per consignment where the rule says so. */
export function dutyPercent(
  group: readonly Share[],
  terms: DutyTerms,
  context: ReckoningContext,
): Duties | undefined {
  const parsed = parsePercentLess(terms.value);
  if (!parsed) return undefined;
  const rate = { percent: parsed.percent };
  const valueOf = (share: Share): number => customsValue(share, terms.rule.value_basis);
  if (parsed.less) {
    const less = charged(context, parsed.less);
    if (!less) return undefined;
    const base = total(group, valueOf);
    const exact = larger(ZERO, subtract(multiply(ratio(base), percent(parsed.percent)), less));
    const amount = toMinor(exact, context.step);
    const params = {
      base: money(context, base),
      rate,
      less: money(context, less),
      amount: money(context, amount),
    };
    context.notebook.note('duty_less', params, [
      terms.rule,
      ...(context.exchangeTo(parsed.less.currency)?.rows ?? []),
    ]);
    return spread(amount, group, valueOf, 'duty_share', context);
  }
  return new Map(
    group.map((share) => {
      const base = valueOf(share);
      const amount = toMinor(multiply(ratio(base), percent(parsed.percent)), context.step);
      const params = { base: money(context, base), rate, amount: money(context, amount) };
      context.notebook.note('duty', params, [terms.rule], share.line.id);
      return [share.line.id, amount];
    }),
  );
}
