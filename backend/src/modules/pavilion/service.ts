import { MedusaService } from '@medusajs/framework/utils';
import { Operator } from './models/operator';
import { Pavilion } from './models/pavilion';
import { PavilionSection } from './models/pavilion-section';
import { SourcingBase } from './models/sourcing-base';

export class PavilionModuleService extends MedusaService({
  Operator,
  Pavilion,
  PavilionSection,
  SourcingBase,
}) {}
