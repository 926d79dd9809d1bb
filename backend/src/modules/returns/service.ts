import { MedusaService } from '@medusajs/framework/utils';
import { RefundDue } from './models/refund-due';
import { ReturnEvent } from './models/return-event';
import { ReturnRequest } from './models/return-request';
import { ReturnRequestLine } from './models/return-request-line';
import { ReturnTerm } from './models/return-term';

export class ReturnsModuleService extends MedusaService({
  RefundDue,
  ReturnEvent,
  ReturnRequest,
  ReturnRequestLine,
  ReturnTerm,
}) {}
