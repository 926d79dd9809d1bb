import type { Share } from '../charges/share';
import { multiply, percent, ratio, toMinor } from '../exact/ratio';
import { tariffFor } from '../rules/tariff';
import { money, type ReckoningContext } from './context';
import type { Duties, DutyTerms } from './duty';
import { customsValue } from './value';

/** Duty by the tariff row of each line's subheading and origin; a missing row is unknown. */
export function dutyByHeading(
  group: readonly Share[],
  { rule }: DutyTerms,
  context: ReckoningContext,
): Duties {
  const { dest, date } = context.consignment;
  return new Map(
    group.map((share) => {
      const { line } = share;
      const row = tariffFor(context.rules.tariffs, { ...line, dest, date });
      if (!row?.pct) return [line.id, null];
      const value = customsValue(share, rule.value_basis);
      const amount = toMinor(multiply(ratio(value), percent(row.pct)), context.step);
      const params = {
        base: money(context, value),
        rate: { percent: row.pct },
        amount: money(context, amount),
      };
      context.notebook.note('duty', params, [row], line.id);
      return [line.id, amount];
    }),
  );
}
