import { MedusaService } from '@medusajs/framework/utils';
import { CartNotice } from './models/cart-notice';
import { KeptLine } from './models/kept-line';

export class KeptModuleService extends MedusaService({ CartNotice, KeptLine }) {}
