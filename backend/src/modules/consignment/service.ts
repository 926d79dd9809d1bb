import { MedusaService } from '@medusajs/framework/utils';
import { CommissionRule } from './models/commission-rule';
import { Consignment } from './models/consignment';
import { ConsignmentEvent } from './models/consignment-event';
import { ConsignmentLine } from './models/consignment-line';

export class ConsignmentModuleService extends MedusaService({
  CommissionRule,
  Consignment,
  ConsignmentEvent,
  ConsignmentLine,
}) {}
