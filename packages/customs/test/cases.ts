import type { Consignment, ConsignmentLine } from '../src/charges/consignment';
import type { LandedCost, Refusal } from '../src/charges/landed-cost-result';
import type { TaxHead } from '../src/charges/charge';

export const TODAY = '2026-11-21';

/** A line of ordinary goods: one painted panel of wood from Rwanda. */
export const line = (over: Partial<ConsignmentLine> = {}): ConsignmentLine => ({
  id: 'a',
  quantity: 1,
  goods: 10000,
  hs6: '442090',
  origin: 'RW',
  flags: [],
  cbecChannel: 'BOTH',
  ...over,
});

/** A parcel of one line to China, tax-free of freight, unless told otherwise. */
export const consignment = (over: Partial<Consignment> = {}): Consignment => ({
  date: TODAY,
  dest: 'CN',
  from: 'RW',
  route: 'direct_mail',
  currency: 'CNY',
  lines: [line()],
  freight: 0,
  ...over,
});

/** The result, when it is one. */
export function reckoned(result: LandedCost | Refusal): LandedCost {
  if (result.outcome === 'refused') throw new Error(`Refused: ${result.reason}`);
  return result;
}

/** Amounts of one line by head; heads that appear twice are added. */
export function headsOf(result: LandedCost, id = 'a'): Partial<Record<TaxHead, number | null>> {
  const heads: Partial<Record<TaxHead, number | null>> = {};
  for (const { head, amount } of result.lines.find((each) => each.id === id)?.charges ?? []) {
    const before = heads[head] ?? 0;
    heads[head] = amount === null || heads[head] === null ? null : before + amount;
  }
  return heads;
}

/** The codes of the steps, for asserting how a figure came about. */
export const stepCodes = ({ working }: Pick<LandedCost, 'working'>): string[] =>
  working.steps.map(({ code }) => code);
