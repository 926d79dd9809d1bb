import type { Share } from '../charges/share';
import type { DestinationRow } from '../rules/import-rows';
import { noteUnknown } from '../working/note-unknown';
import type { ReckoningContext } from './context';
import { dutyByHeading } from './duty-by-heading';
import { flatDuty } from './duty-flat';
import { dutyPerKilogram } from './duty-per-kilogram';
import { dutyPercent } from './duty-percent';

/** Duty of each line by id, minor units of the charged currency; null: unknown. */
export type Duties = ReadonlyMap<string, number | null>;

/** One side of a destination's threshold. */
export interface DutyTerms {
  readonly mode: string;
  readonly value: string;
  readonly rule: DestinationRow;
}

/** The duty of the lines that one set of terms applies to. A mode or value nobody can read is unknown. */
export function dutiesOf(group: readonly Share[], terms: DutyTerms, context: ReckoningContext): Duties {
  if (group.length === 0) return new Map();
  if (terms.mode === 'NONE') {
    context.notebook.note('no_duty', {}, [terms.rule]);
    return new Map(group.map(({ line }) => [line.id, 0]));
  }
  const duties = reckon(group, terms, context) ?? new Map(group.map(({ line }) => [line.id, null]));
  for (const { line } of group) {
    if (duties.get(line.id) === null) {
      const why = terms.mode === 'BY_HS' ? 'no_tariff' : 'no_rule';
      noteUnknown(context.notebook, 'duty', why, line.id, [terms.rule]);
    }
  }
  return duties;
}

function reckon(group: readonly Share[], terms: DutyTerms, context: ReckoningContext): Duties | undefined {
  switch (terms.mode) {
    case 'FLAT_PER_HS6':
      return flatDuty(group, terms, context);
    case 'BY_HS':
      return dutyByHeading(group, terms, context);
    case 'PCT':
      return dutyPercent(group, terms, context);
    case 'PCT_MIN_PER_KG_FULL':
    case 'PCT_MIN_PER_KG_EXCESS':
      return dutyPerKilogram(group, terms, context);
    default:
      return undefined;
  }
}
