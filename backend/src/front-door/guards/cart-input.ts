import { LOCALES, normaliseLocale } from '@caravanserai/locales/registry';
import { Router, type RequestHandler } from 'express';
import { refuseParameter } from '../answer';
import { isRecord } from '../json-walk';

/** Most pieces of one listing in a cart. */
export const MAX_QUANTITY = 99;

function isQuantity(value: unknown, min: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= MAX_QUANTITY;
}

/** Medusa accepts half a teapot. Only an update may say 0, its way to remove the line. */
function lineQuantity(min: 0 | 1): RequestHandler {
  return (request, response, next) => {
    const body: unknown = request.body;
    if (isRecord(body) && 'quantity' in body && !isQuantity(body.quantity, min)) {
      return refuseParameter(request, response, 'quantity', 'whole_number', { min, max: MAX_QUANTITY });
    }
    next();
  };
}

const itemQuantities: RequestHandler = (request, response, next) => {
  const body: unknown = request.body;
  const items: unknown[] = isRecord(body) && Array.isArray(body.items) ? body.items : [];
  const wrong = items.findIndex(
    (item) => isRecord(item) && 'quantity' in item && !isQuantity(item.quantity, 1),
  );
  if (wrong < 0) return next();
  refuseParameter(request, response, `items.${wrong}.quantity`, 'whole_number', {
    min: 1,
    max: MAX_QUANTITY,
  });
};

/** `cart.locale` decides the language of the lines; it is one of our codes or absent. */
const cartLocale: RequestHandler = (request, response, next) => {
  const body: unknown = request.body;
  if (!isRecord(body) || body.locale === undefined || body.locale === null) return next();
  const locale = typeof body.locale === 'string' ? normaliseLocale(body.locale) : undefined;
  if (!locale) return refuseParameter(request, response, 'locale', 'one_of', { values: LOCALES.join(', ') });
  body.locale = locale;
  next();
};

/** Checks what a shopper writes into a cart, mounted under `/store`; the body is read already. */
export function cartInput(): Router {
  const router = Router();
  router.post('/carts', cartLocale, itemQuantities);
  router.post('/returns', itemQuantities);
  router.post('/carts/:id', cartLocale);
  router.post('/carts/:id/line-items', lineQuantity(1));
  router.post('/carts/:id/line-items/:line_id', lineQuantity(0));
  return router;
}
