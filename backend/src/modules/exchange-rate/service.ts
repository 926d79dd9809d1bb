import { MedusaService } from '@medusajs/framework/utils';
import { ExchangeRate } from './models/exchange-rate';

export class ExchangeRateModuleService extends MedusaService({ ExchangeRate }) {}
