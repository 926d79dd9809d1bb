import type { MiddlewareRoute } from '@medusajs/framework/http';
import { deskGate } from './gate';

/** Routes without methods stand for their address and all below it, and run before those with methods. */
export const deskMiddlewares: MiddlewareRoute[] = [
  { matcher: '/merchant', middlewares: [deskGate] },
  { matcher: '/operator', middlewares: [deskGate] },
  { matcher: '/desk', middlewares: [deskGate] },
];
