import { MedusaService } from '@medusajs/framework/utils';
import { SeenQuote } from './models/seen-quote';

export class QuoteModuleService extends MedusaService({ SeenQuote }) {}
