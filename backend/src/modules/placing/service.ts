import { MedusaService } from '@medusajs/framework/utils';
import { PaymentEvent } from './models/payment-event';
import { PaymentUse } from './models/payment-use';
import { Placement } from './models/placement';

export class PlacingModuleService extends MedusaService({ Placement, PaymentUse, PaymentEvent }) {}
