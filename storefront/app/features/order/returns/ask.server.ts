import type { ConsignmentReturns, OrderReturnsResponse } from '@caravanserai/contracts/returns';
import { BackendError, callBackend } from '../../../data/backend.server';
import type { ShopContext } from '../../../data/shop-context.server';
import { chosenLines, faultsOf, readForm, type FormFault, type ReturnForm } from './read-form';
import { offerFor, type Wish } from './wish';

/** What a page shows after its form was sent and nothing is done yet. */
export interface AskAnswer {
  /** `confirm`: nothing is wrong, the shopper has to confirm. */
  readonly step: 'form' | 'confirm';
  readonly form: ReturnForm | null;
  readonly faults: readonly FormFault[];
  /** Why the shop can't do it, in its own words; empty otherwise. */
  readonly refusal: string;
}

interface Asking {
  readonly shop: Pick<ShopContext, 'locale' | 'shopperAddress'>;
  readonly secret: string;
  readonly wish: Wish;
  readonly order: OrderReturnsResponse;
  readonly returns: ConsignmentReturns;
}

/**
 * Does what a form asks. A withdrawal takes two steps: the first form is only checked.
 * @returns undefined when it is done
 */
export async function ask(form: FormData, asking: Asking): Promise<AskAnswer | undefined> {
  const { wish, returns } = asking;
  if (wish === 'cancel' || wish === 'revoke')
    return send(asking, 'cancel', { revoke: wish === 'revoke' }, null);
  const offer = offerFor(returns, wish);
  if (!offer) return { step: 'form', form: null, faults: [], refusal: '' };
  const given = readForm(form, offer);
  const withdrawal = wish === 'withdraw';
  const faults = faultsOf(given, offer, withdrawal);
  if (faults.length > 0) return { step: 'form', form: given, faults, refusal: '' };
  const { key, name, email, reason, words, unopened } = given;
  const lines = chosenLines(given);
  if (!withdrawal)
    return send(asking, 'return', { key, reason, lines, unopened, ...(words && { words }) }, given);
  const step = form.get('step');
  if (step === 'change') return { step: 'form', form: given, faults: [], refusal: '' };
  if (step !== 'confirm') return { step: 'confirm', form: given, faults: [], refusal: '' };
  return send(asking, 'withdrawal', { key, name, email, lines, unopened }, given);
}

async function send(
  { shop, secret, returns }: Asking,
  what: 'cancel' | 'withdrawal' | 'return',
  body: object,
  form: ReturnForm | null,
): Promise<AskAnswer | undefined> {
  const path = `/store/order-pages/${encodeURIComponent(secret)}/consignments/${encodeURIComponent(returns.consignment_id)}/${what}`;
  const { locale, shopperAddress } = shop;
  try {
    await callBackend(path, { method: 'POST', query: { locale }, body, shopperAddress });
    return undefined;
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    return { step: 'form', form, faults: [], refusal: error.message };
  }
}
