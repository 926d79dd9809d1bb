import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from '@medusajs/framework/http';
import { askedLocale } from '../../api/read-body';
import { DeskRefusal } from '../../desk/refusal';
import { refuse } from '../../front-door/answer';
import { formatMessage } from '../../front-door/messages';
import { isLockedElsewhere } from '../../locking/locked-elsewhere';
import { missingOfError } from '../no-such';
import { missingCodes } from './missing-error';

const stock = errorHandler();

/**
 * Medusa's own answers to errors, those of the desks, what isn't there in the asked language, `missing` with the codes
 * where an order needs more, and 409 to who comes while somebody else holds the lock: Medusa's lock in memory would
 * make it a 500.
 */
export function answerErrors(
  error: Error,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (error instanceof DeskRefusal) return error.answer(res);
  if (isLockedElsewhere(error)) return refuse(req, res, { status: 409, type: 'conflict', message: 'busy' });
  const gone = missingOfError(error);
  if (gone) {
    res.status(404).json({ type: 'not_found', message: formatMessage(askedLocale(req), gone) });
    return;
  }
  const missing = missingCodes(error);
  if (!missing) {
    stock(error as never, req, res, next);
    return;
  }
  res.status(400).json({ type: 'invalid_data', message: error.message, missing });
}
