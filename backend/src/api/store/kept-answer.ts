import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { keptPage } from '../../kept/kept-page';
import { refusalError } from '../../kept/messages';
import { KeptRefusal } from '../../kept/refusal';
import { askedLocale } from '../read-body';

/**
 * Does `change` and answers what is kept beside the cart (the one `change` names, else the asked one) afterwards.
 * @throws MedusaError with a sentence in the asked language
 */
export async function answerKept(
  req: MedusaRequest,
  res: MedusaResponse,
  change?: (cartId: string, locale: string) => Promise<unknown>,
): Promise<void> {
  const locale = askedLocale(req);
  const asked = req.params.id ?? '';
  try {
    const named = await change?.(asked, locale);
    const cartId = typeof named === 'string' ? named : asked;
    const page = await keptPage(req.scope, cartId, locale);
    res.setHeader('Cache-Control', 'private, no-store');
    res.json(page);
  } catch (error) {
    throw error instanceof KeptRefusal ? refusalError(error, locale) : error;
  }
}
