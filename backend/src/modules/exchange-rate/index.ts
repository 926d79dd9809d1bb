import { Module } from '@medusajs/framework/utils';
import { ExchangeRateModuleService } from './service';

/** Medusa wants camel case for a module's key. */
export const EXCHANGE_RATE_MODULE = 'exchangeRate';

export default Module(EXCHANGE_RATE_MODULE, { service: ExchangeRateModuleService });
