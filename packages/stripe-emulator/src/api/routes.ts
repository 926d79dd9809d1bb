import type { Route } from '../http/route';
import { customerRoutes } from './customers';
import { eventRoutes } from './events';
import { moneyRoutes } from './money';
import { paymentIntentRoutes } from './payment-intents';
import { paymentMethodRoutes } from './payment-methods';
import { refundRoutes } from './refunds';
import { setupIntentRoutes } from './setup-intents';

/** Everything the emulator answers under `/v1`. */
export const API_ROUTES: readonly Route[] = [
  ...paymentIntentRoutes,
  ...paymentMethodRoutes,
  ...customerRoutes,
  ...refundRoutes,
  ...setupIntentRoutes,
  ...moneyRoutes,
  ...eventRoutes,
];
