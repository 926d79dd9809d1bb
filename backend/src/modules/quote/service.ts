import { MedusaService } from '@medusajs/framework/utils';
import { EnteredVoucher } from './models/entered-voucher';
import { SeenQuote } from './models/seen-quote';

export class QuoteModuleService extends MedusaService({ SeenQuote, EnteredVoucher }) {}
