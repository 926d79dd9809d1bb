/** What decides whether goods may go back, and be sold again. */
export interface ReturnedGoods {
  /** Six digits; empty where the goods have no code. */
  readonly hs6: string;
  readonly flags: readonly string[];
}

const HS = 'HS:';
/** Chapters of the Harmonized System that people eat or drink from: meat to nuts, coffee to oils, sweets to wine. */
const FOOD_CHAPTERS = /^(0[2-47-9]|1[0-25-9]|2[0-2])/;

/** Food is never sold again once it was out of the warehouse. */
export const isFood = ({ hs6 }: Pick<ReturnedGoods, 'hs6'>): boolean => FOOD_CHAPTERS.test(hs6);

/** True for a flag of the goods, `FOOD` for food, `HS:` with the first digits of their code. */
export function inScope(scopes: readonly string[], goods: ReturnedGoods): boolean {
  return scopes.some((scope) => {
    if (scope === 'FOOD') return isFood(goods);
    return scope.startsWith(HS) ? goods.hs6.startsWith(scope.slice(HS.length)) : goods.flags.includes(scope);
  });
}
