import type { PromiseLevel } from '../../charges/assurance';
import type { Consignment } from '../../charges/consignment';
import { landedCost } from '../../landed-cost';
import type { SupplyRoute } from '../../route';
import type { RuleBook } from '../../rules/rule-book';

export interface TypicalParcel {
  readonly dest: string;
  readonly from: string;
  readonly route: SupplyRoute;
  readonly date: string;
  readonly currency: string;
  /** Minor units of the goods. */
  readonly goods: number;
}

/** A porcelain cup: under no excise, licence or doubtful class anywhere, and in the standard class of VAT. */
const CUP = {
  hs6: '691110',
  flags: [],
  netGrams: 200,
  classified: 'S',
  cbecChannel: 'BOTH',
  vatClass: 'standard',
} as const;

/**
 * What the shop promises about an ordinary parcel, asked of the rules themselves, so that this page and the cart can't
 * disagree.
 */
export function promiseOf({ goods, ...journey }: TypicalParcel, rules: RuleBook): PromiseLevel {
  const { from, route } = journey;
  const consignment: Consignment = {
    ...journey,
    lines: [{ ...CUP, id: 'typical', quantity: 1, goods, origin: route === 'domestic' ? ORIGIN : from }],
    freight: 0,
    grossGrams: 250,
    taxIncluded: route === 'domestic',
  };
  const result = landedCost(consignment, rules);
  return result.outcome === 'reckoned' ? result.promise.level : 'delivered_at_place';
}

/** Grown in a country that no destination of the shop has a customs union with. */
export const ORIGIN = 'RW';
