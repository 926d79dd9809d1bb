import { MedusaService } from '@medusajs/framework/utils';
import { FeaturedSlot } from './models/featured-slot';
import { PavilionText } from './models/pavilion-text';
import { PavilionVersion } from './models/pavilion-version';

export class CuratingModuleService extends MedusaService({ FeaturedSlot, PavilionText, PavilionVersion }) {}
