import { authenticate, type MiddlewareRoute } from '@medusajs/framework/http';
import { guestsStayGuests } from './guests-stay-guests';
import { guardCart, guardOrder, guardPayment, guardPaymentOfCart, guardReturn } from './privacy/guards';
import { endDeadSessions } from './session';

/** Routes without methods stand for their address and all below it, and run before those with methods. */
export const accountMiddlewares: MiddlewareRoute[] = [
  { matcher: '/store', middlewares: [endDeadSessions] },
  { matcher: '/auth/token', middlewares: [endDeadSessions] },
  { matcher: '/auth/session', middlewares: [endDeadSessions] },
  { matcher: '/store/orders/:id', middlewares: [guardOrder] },
  { matcher: '/store/carts/:id', middlewares: [guardCart] },
  { matcher: '/store/payment-collections/:id', middlewares: [guardPayment] },
  { matcher: '/store/payment-collections', methods: ['POST'], middlewares: [guardPaymentOfCart] },
  { matcher: '/store/returns', methods: ['POST'], middlewares: [guardReturn] },
  { matcher: '/store/carts', methods: ['POST'], middlewares: [guestsStayGuests] },
  { matcher: '/store/carts/:id', methods: ['POST'], middlewares: [guestsStayGuests] },
  { matcher: '/store/account', middlewares: [authenticate('customer', ['session', 'bearer'])] },
];
