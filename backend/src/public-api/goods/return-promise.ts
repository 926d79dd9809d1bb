import type { ReturnPromise } from '@caravanserai/contracts/listings';
import { inScope, type ReturnedGoods } from '@caravanserai/customs/returns/goods-scope';
import { termFor, type ReturnTerm, type TermCase } from '@caravanserai/customs/returns/term';

/**
 * Whether goods may go back without a reason, and for how many days after delivery; null where no term holds. What the
 * law lets the shopper withdraw from goes before the shop's own terms, as it does once the goods are there.
 */
export function returnPromise(
  terms: readonly ReturnTerm[],
  goods: ReturnedGoods,
  where: Omit<TermCase, 'kind'>,
): ReturnPromise | null {
  const withdrawal = termFor(terms, { kind: 'withdrawal', ...where });
  const term = withdrawal ?? termFor(terms, { kind: 'return', ...where });
  if (!term) return null;
  return { kind: withdrawal ? 'withdrawal' : 'return', days: term.days, goods: which(term, goods) };
}

function which({ excluded, unopened }: ReturnTerm, goods: ReturnedGoods): ReturnPromise['goods'] {
  if (inScope(excluded, goods)) return 'none';
  return inScope(unopened, goods) ? 'unopened' : 'all';
}
