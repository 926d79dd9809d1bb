import { ModuleProvider, Modules } from '@medusajs/framework/utils';
import { StripePayment } from './service';

/** Registered with the id `stripe`, it is `pp_stripe_stripe`, as Medusa's own would be. */
export default ModuleProvider(Modules.PAYMENT, { services: [StripePayment] });
