import type { Consignment, ConsignmentLine } from '../src/charges/consignment';
import type { LandedCost } from '../src/charges/landed-cost-result';
import { landedCost } from '../src/landed-cost';
import { consignment, line, reckoned } from './cases';
import { SEED_RULES } from './seed-rules';

/** A parcel to a destination, charged in a currency. */
export const to = (
  dest: string,
  currency: string,
  over: Partial<Consignment> = {},
  rules = SEED_RULES,
): LandedCost => reckoned(landedCost(consignment({ dest, currency, ...over }), rules));

/** One line of goods. */
export const one = (goods: number, over: Partial<ConsignmentLine> = {}) => ({
  lines: [line({ goods, ...over })],
});

/** Three lines of different subheadings. */
export const three = (a: number, b: number, c: number) => ({
  lines: [
    line({ id: 'a', goods: a, hs6: '442090' }),
    line({ id: 'b', goods: b, hs6: '691200' }),
    line({ id: 'c', goods: c, hs6: '460212' }),
  ],
});
