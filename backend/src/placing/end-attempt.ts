import type { Database } from '../catalogue/database';
import type { Attempt } from './placement';
import { promiseNothing, promiseToGiveBack } from './payment-use';

/** How an attempt ended without an order. */
export interface Ending {
  /** A code. */
  fault: string;
  /**
   * `refused`: it would be the same again, so what was paid goes back; `failed`: an accident, tried again a few times;
   * `waiting`: nobody has paid yet, or Stripe is away; it is looked at again for as long as it takes.
   */
  kind: 'refused' | 'failed' | 'waiting';
}

/** So many accidents, over about a minute, and the shopper has their money back. */
export const MOST_FAILURES = 5;

const END = `
  update placement p
     set state = case when ended.for_good then 'undone' else 'paying' end, token = null, lease_until = null,
         order_id = null, fault = case when p.refused then p.fault else $3 end, refused = ended.for_good,
         attempts = case when ended.for_good then 0 else p.attempts + ended.failures end,
         retry_at = case when ended.for_good then null
                         when $4 = 'waiting' then now() + interval '30 seconds'
                         else now() + make_interval(secs => power(2, least(p.attempts + 1, 5))) end,
         updated_at = now()
    from (select cart_id, refused or $4 = 'refused' or ($4 = 'failed' and attempts + 1 >= ${MOST_FAILURES}) as for_good,
                 case when $4 = 'failed' then 1 else 0 end as failures
            from placement where cart_id = $1) ended
   where p.cart_id = $1 and ended.cart_id = p.cart_id and p.state = 'placing' and p.token = $2
  returning p.cart_id, p.session_id, p.intent_id, p.refused, p.fault`;

interface Ended {
  cart_id: string;
  session_id: string | null;
  intent_id: string | null;
  refused: boolean;
  fault: string;
}

/**
 * Ends an attempt that has made nothing, or whose work is undone already. Ask inside a transaction.
 * @returns how it ended; undefined when the cart was not this attempt's
 */
export async function endAttempt(
  database: Database,
  { cart_id, token }: Attempt,
  { fault, kind }: Ending,
): Promise<Ended | undefined> {
  const { rows } = await database.query<Ended>(END, [cart_id, token, fault, kind]);
  const ended = rows[0];
  if (!ended?.intent_id) return ended;
  if (ended.refused) await promiseToGiveBack(database, { ...ended, intent_id: ended.intent_id }, ended.fault);
  else await promiseNothing(database, ended.intent_id);
  return ended;
}
