import { TAX_HEADS, type TaxHead } from './charge';
import type { LandedLine } from './totals';
import type { StepCode } from '../working/step';
import type { Working } from '../working/working';

/** What the shop may promise about a landed cost. */
export const PROMISE_LEVELS = ['nothing_more', 'estimate', 'delivered_at_place'] as const;
export type PromiseLevel = (typeof PROMISE_LEVELS)[number];

export interface Assurance {
  readonly level: PromiseLevel;
  /** ISO date of the rules asked: an estimate is shown with it. */
  readonly asOf: string;
  /** DDP when nothing is left for customs or the carrier to ask, else DAP (Incoterms 2020). */
  readonly terms: 'DDP' | 'DAP';
  /** Heads nobody can reckon; never empty at `delivered_at_place`. */
  readonly unknown: readonly TaxHead[];
  /** Ids of the rules that are not of confidence S. */
  readonly weakRows: readonly string[];
}

/** Steps that say a class is not settled, whatever the confidence of its row. */
const DOUBTS: ReadonlySet<StepCode> = new Set(['class_to_check', 'class_assumed', 'classification_unsure']);

/**
 * Nothing more to pay: every part is known, taken at checkout and rests on rows of confidence S. An estimate: every
 * part is known. Else the goods are only delivered at place, with the shopper's consent.
 */
export function assure(lines: readonly LandedLine[], working: Working): Assurance {
  const charges = lines.flatMap((line) => line.charges);
  const unknown = TAX_HEADS.filter((head) =>
    charges.some((each) => each.head === head && each.amount === null),
  );
  const weakRows = working.rows.filter(({ conf }) => conf !== 'S').map(({ id }) => id);
  const doubtful = working.steps.some(({ code }) => DOUBTS.has(code));
  const later = charges.some(({ amount, collected }) => collected === 'border' && amount !== 0);
  const sure = weakRows.length === 0 && !doubtful && !later;
  return {
    level: unknown.length > 0 ? 'delivered_at_place' : sure ? 'nothing_more' : 'estimate',
    asOf: working.date,
    terms: unknown.length > 0 || later ? 'DAP' : 'DDP',
    unknown,
    weakRows,
  };
}
