import type { ReturnAnswer, ReturnRefused } from '@caravanserai/contracts/returns';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { askedLocale } from '../api/read-body';
import { formatMessage } from '../front-door/messages';
import { containerDatabase } from '../landed/container-database';
import type { Asked } from './cancel';
import { orderCases } from './load-case';
import { ReturnNotAllowed } from './return-refused';
import { shownReturns } from './shown-returns';
import { returnRules } from './terms';
import { returnWords } from './words/words-in';

/** Answers what a shopper asked for: 201 the first time, 200 again, 409 with the reason where it isn't possible. */
export async function answerAsked(
  req: MedusaRequest,
  res: MedusaResponse<ReturnAnswer | ReturnRefused>,
  orderId: string,
  ask: () => Promise<Asked>,
): Promise<void> {
  const locale = askedLocale(req);
  res.setHeader('Cache-Control', 'private, no-store');
  try {
    const { requestId, repeated } = await ask();
    const [cases, rules] = await Promise.all([
      orderCases(containerDatabase(req.scope), orderId),
      returnRules(req.scope),
    ]);
    const one = cases.find(({ requests }) => requests.some(({ id }) => id === requestId));
    const returns = one && shownReturns(one, rules, locale);
    const request = returns?.requests.find(({ id }) => id === requestId);
    if (!returns || !request) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'No such request.');
    res.status(repeated ? 200 : 201).json({ request, returns });
  } catch (error) {
    if (error instanceof ReturnNotAllowed) {
      const code = error.refusal;
      res.status(409).json({ type: 'not_allowed', code, message: returnWords(locale).refusals[code] });
      return;
    }
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, formatMessage(locale, 'not_found'));
    throw error;
  }
}
