import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from '@medusajs/framework/http';
import { DeskRefusal } from '../../desk/refusal';
import { missingCodes } from './missing-error';

const stock = errorHandler();

/** Medusa's own answers to errors, those of the desks, and `missing` with the codes where an order needs more. */
export function answerErrors(
  error: Error,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (error instanceof DeskRefusal) return error.answer(res);
  const missing = missingCodes(error);
  if (!missing) {
    stock(error as never, req, res, next);
    return;
  }
  res.status(400).json({ type: 'invalid_data', message: error.message, missing });
}
