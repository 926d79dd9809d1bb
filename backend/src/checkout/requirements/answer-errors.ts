import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from '@medusajs/framework/http';
import { missingCodes } from './missing-error';

const stock = errorHandler();

/** Medusa's own answers to errors, and `missing` with the codes where an order needs more. */
export function answerErrors(
  error: Error,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const missing = missingCodes(error);
  if (!missing) {
    stock(error as never, req, res, next);
    return;
  }
  res.status(400).json({ type: 'invalid_data', message: error.message, missing });
}
