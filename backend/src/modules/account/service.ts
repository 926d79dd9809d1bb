import { MedusaService } from '@medusajs/framework/utils';
import { AccountSetting } from './models/account-setting';
import { OrderErasure } from './models/order-erasure';

export class AccountModuleService extends MedusaService({ AccountSetting, OrderErasure }) {}
