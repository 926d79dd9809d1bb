import { MedusaService } from '@medusajs/framework/utils';
import { FeaturedSlot } from './models/featured-slot';
import { PavilionPlan } from './models/pavilion-plan';
import { PavilionText } from './models/pavilion-text';
import { PavilionVersion } from './models/pavilion-version';

export class CuratingModuleService extends MedusaService({
  FeaturedSlot,
  PavilionPlan,
  PavilionText,
  PavilionVersion,
}) {}
