import { MedusaService } from '@medusajs/framework/utils';
import { Admission } from './models/admission';
import { DispatchProfile } from './models/dispatch-profile';
import { Merchant } from './models/merchant';

export class MerchantModuleService extends MedusaService({ Admission, DispatchProfile, Merchant }) {}
