import { isDatedFood } from '../texts/fields';
import type { LabelFacts } from './facts';

/**
 * Goods data that a label has to state and that are missing: where it comes from and in which unit it is sold; of food
 * also how much is in it, how long it keeps and how it is stored (Regulation (EU) 1169/2011, article 9; GB 7718). The
 * HS code has a cause of its own.
 */
export function labelGaps(data: LabelFacts): string[] {
  const food = isDatedFood(data);
  const gaps: readonly (readonly [field: string, missing: boolean])[] = [
    ['category', data.category === ''],
    ['origin', data.origin === ''],
    ['unit', data.unit === ''],
    ['net_grams', food && data.net_grams === null && data.net_millilitres === null],
    ['shelf_life_days', food && data.shelf_life_days === null],
    ['storage', food && data.storage === ''],
  ];
  return gaps.filter(([, missing]) => missing).map(([field]) => field);
}

export const hasHsCode = ({ hs6 }: LabelFacts): boolean => /^\d{6}$/.test(hs6);
