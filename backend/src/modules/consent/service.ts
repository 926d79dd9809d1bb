import { MedusaService } from '@medusajs/framework/utils';
import { Consent } from './models/consent';

export class ConsentModuleService extends MedusaService({ Consent }) {}
