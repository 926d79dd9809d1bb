import { assertDay } from '../rules/in-force';
import type { RuleRow } from '../rules/rule-row';
import type { Step, StepCode, StepParams } from './step';

/** A rule as a working cites it. */
export type CitedRow = RuleRow;

/**
 * How figures came about: the day whose rules were asked, the steps in their order, and each rule they rest on
 * once, in the order of first use. Plain data, kept with the order.
 */
export interface Working {
  readonly date: string;
  readonly steps: readonly Step[];
  readonly rows: readonly CitedRow[];
}

/** A working while it is written. */
export interface Notebook {
  readonly date: string;
  note<Code extends StepCode>(
    code: Code,
    params: StepParams[Code],
    rows?: readonly RuleRow[],
    line?: string,
  ): void;
  finish(): Working;
}

/** @param date ISO date. @throws RangeError when it is none */
export function openNotebook(date: string): Notebook {
  const steps: Step[] = [];
  const cited = new Map<string, CitedRow>();
  return {
    date: assertDay(date),
    note(code, params, rows = [], line) {
      for (const row of rows) if (!cited.has(row.id)) cited.set(row.id, citation(row));
      const ids = rows.map(({ id }) => id);
      // The union of steps is keyed by their codes; a generic code can't be narrowed to its member.
      steps.push({ code, ...(line === undefined ? {} : { line }), params, rows: ids } as Step);
    },
    finish: () => ({ date, steps: [...steps], rows: [...cited.values()] }),
  };
}

const citation = ({ id, source, conf, valid_from, valid_to }: RuleRow): CitedRow => ({
  id,
  source,
  conf,
  valid_from: valid_from ?? '',
  valid_to: valid_to ?? '',
});
