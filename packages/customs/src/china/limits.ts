import { parseMinor } from '@caravanserai/money/decimal';
import type { ParameterRow } from '../rules/china-rows';
import { parameterOn } from '../rules/parameter';

export type LimitState =
  'IN_LIMIT' | 'FULL_TAX_SINGLE_ITEM' | 'REJECT_SPLIT_ORDER' | 'REJECT_ANNUAL_GENERAL_TRADE';

/** How a consignment stands against the limits, fen. */
export interface Limits {
  readonly state: LimitState;
  readonly dutiableValue: number;
  /** Per consignment. */
  readonly limit: number;
  /** Per identity number and calendar year in Asia/Shanghai: all of it, and what was bought before this. */
  readonly yearly: number;
  readonly used: number;
  readonly rows: readonly ParameterRow[];
}

/**
 * Within the limit per consignment; a single indivisible item above it at full tax; too much at once, which several
 * consignments would cure; or too much this year, which only general trade would. Equality is within. The year
 * is looked at first: splitting doesn't help against it.
 * Source: lexology e80c12af, telfa.law; single item: importingtochina.com/blog/china-127.
 * @param pieces of all lines together
 */
export function checkLimits(
  { dutiableValue, pieces, used }: { dutiableValue: number; pieces: number; used: number },
  parameters: readonly ParameterRow[],
  date: string,
): Limits {
  const rows = ['single_txn_limit_cny', 'annual_limit_cny'].map((key) => parameterOn(parameters, key, date));
  const [limit = 0, yearly = 0] = rows.map(({ value }) => parseMinor(value, 'CNY'));
  return {
    state: stateOf({ dutiableValue, pieces, used, limit, yearly }),
    dutiableValue,
    limit,
    yearly,
    used,
    rows,
  };
}

function stateOf(given: {
  dutiableValue: number;
  pieces: number;
  used: number;
  limit: number;
  yearly: number;
}): LimitState {
  if (given.used + given.dutiableValue > given.yearly) return 'REJECT_ANNUAL_GENERAL_TRADE';
  if (given.dutiableValue <= given.limit) return 'IN_LIMIT';
  return given.pieces === 1 ? 'FULL_TAX_SINGLE_ITEM' : 'REJECT_SPLIT_ORDER';
}
