import type { MedusaContainer } from '@medusajs/framework/types';
import { containerDatabase } from '../landed/container-database';
import { MOST_FAILURES } from './end-attempt';
import { giveBackOfCart } from './give-back-paid';
import { know, type Placement } from './placement';
import { isAnswer, told } from './placing-error';

const NOTE = `
  update placement set fault = $2, refused = $3 or attempts + 1 >= ${MOST_FAILURES}, updated_at = now(),
         state = case when $3 or attempts + 1 >= ${MOST_FAILURES} then 'undone' else 'paying' end,
         attempts = case when $3 or attempts + 1 >= ${MOST_FAILURES} then 0 else attempts + 1 end,
         retry_at = case when $3 or attempts + 1 >= ${MOST_FAILURES} then null
                         else now() + make_interval(secs => power(2, least(attempts + 1, 5))) end
   where cart_id = $1 and state in ('open', 'paying') and attempts = $4
  returning refused`;

/**
 * Writes down that a cart could not even be taken by an attempt: an answer of Medusa's (no goods, nothing to pay) or an
 * accident. What the cart's payments hold then goes back as it does after an attempt.
 * @param before the record before it was tried; one that an attempt has changed since is left alone
 */
export async function noteFailure(
  container: MedusaContainer,
  cartId: string,
  before: Placement | undefined,
  error: unknown,
): Promise<void> {
  const database = containerDatabase(container);
  await know(database, cartId);
  const { code } = told(error);
  const { rows } = await database.query<{ refused: boolean }>(NOTE, [
    ...[cartId, `before_attempt:${code}`, isAnswer(error), before?.attempts ?? 0],
  ]);
  if (rows[0]?.refused) await giveBackOfCart(container, cartId, code);
}
