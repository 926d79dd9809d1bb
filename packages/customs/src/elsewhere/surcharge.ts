import { charge, type Charge, type Collection } from '../charges/charge';
import type { Share } from '../charges/share';
import { multiply, percent, ratio, toMinor } from '../exact/ratio';
import type { OverlayRow } from '../rules/import-rows';
import { inForce } from '../rules/in-force';
import { covers } from '../territory';
import { noteUnknown } from '../working/note-unknown';
import { money, type ReckoningContext } from './context';

/** Charges on top of duty for goods of an origin; a row without a percentage is an unknown one. */
export function surcharges(
  share: Share,
  value: number,
  collected: Collection,
  context: ReckoningContext,
): Charge[] {
  const { line } = share;
  const { dest, date } = context.consignment;
  const rows = inForce(context.rules.overlays, {}, date)
    .filter((row) => covers(row.dest, dest) && isAbout(row, line.origin))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return rows.map((row) => {
    if (row.pct === '') {
      noteUnknown(context.notebook, 'surcharge', 'no_rate', line.id, [row]);
      return charge('surcharge', null, collected, row.kind);
    }
    const amount = toMinor(multiply(ratio(value), percent(row.pct)), context.step);
    const params = {
      kind: { code: row.kind },
      base: money(context, value),
      rate: { percent: row.pct },
      amount: money(context, amount),
    };
    context.notebook.note('surcharge', params, [row], line.id);
    return charge('surcharge', amount, collected, row.kind);
  });
}

/** `BY_COUNTRY` and the like may be about any origin. */
const isAbout = ({ origin_scope: scope }: OverlayRow, origin: string): boolean =>
  scope === 'ALL' || scope.startsWith('BY_') || covers(scope, origin);
