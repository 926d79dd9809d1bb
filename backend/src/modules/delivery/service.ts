import { MedusaService } from '@medusajs/framework/utils';
import { Freight } from './models/freight';
import { Holiday } from './models/holiday';

export class DeliveryModuleService extends MedusaService({ Freight, Holiday }) {}
