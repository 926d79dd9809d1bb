import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import { ensureDispatches, type Dispatch } from '../../offering/dispatch';
import type { SeedContext } from '../context';
import { must } from '../ensure';
import { parseStock } from '../rows';
import type { SeededMerchant } from './merchants';
import type { SeededPlace } from './places';

interface Inputs {
  merchants: ReadonlyMap<string, SeededMerchant>;
  places: ReadonlyMap<string, SeededPlace>;
  freight: readonly FreightRow[];
}

/** A dispatch for every stock in the plan. Answers shipping profile ids by `merchant/route/place`. */
export function seedDispatch(context: SeedContext, inputs: Inputs): Promise<Map<string, string>> {
  const wanted = context.plan.goods.flatMap((row) =>
    parseStock(row.stock).map(({ route, place }): Dispatch => ({
      merchant: must(inputs.merchants, row.merchant),
      route,
      place: must(inputs.places, place),
    })),
  );
  return ensureDispatches(context.container, wanted, inputs.freight);
}
