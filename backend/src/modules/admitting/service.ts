import { MedusaService } from '@medusajs/framework/utils';
import { AdmissionRule } from './models/admission-rule';
import { MerchantApplication } from './models/merchant-application';

export class AdmittingModuleService extends MedusaService({ AdmissionRule, MerchantApplication }) {}
