import type { ConsentKind } from '@caravanserai/contracts/requirements';
import { restrictionsFor, type RestrictionRow } from '@caravanserai/customs/restrictions';
import type { CartLanding } from '../landed/land-cart';
import { isImported } from '../identity/requirement';

/**
 * The texts that a cart's shopper must agree to, in the order of the form: for retail imports into China the notice of
 * their risks and the use of sensitive data, for goods that the rules keep from minors the age.
 */
export function neededConsents(
  { consignments, shipTo, date }: Pick<CartLanding, 'consignments' | 'shipTo' | 'date'>,
  restrictions: readonly RestrictionRow[],
): ConsentKind[] {
  const needed: ConsentKind[] = [];
  if (shipTo === 'CN' && consignments.some(({ route, input }) => isImported(route, input)))
    needed.push('risk_notice', 'sensitive_data');
  const adults = consignments.some(({ route, input }) =>
    input.lines.some((line) =>
      restrictionsFor(line, shipTo, route, date, restrictions).some(({ action }) => action === 'AGE_18'),
    ),
  );
  if (adults) needed.push('age_18');
  return needed;
}
