import type { MedusaRequest } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { askedLocale } from '../api/read-body';
import { orderOfSecret } from '../checkout/order-secret';
import { orderSecretKey } from '../checkout/order-secret-key';
import { formatMessage } from '../front-door/messages';

/** The order behind a page's secret address. @throws MedusaError not_found, in the asked language */
export function orderOfRequest(req: MedusaRequest): string {
  const orderId = orderOfSecret(req.params.secret ?? '', orderSecretKey());
  if (orderId) return orderId;
  throw new MedusaError(MedusaError.Types.NOT_FOUND, formatMessage(askedLocale(req), 'not_found'));
}
