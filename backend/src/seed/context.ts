import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { ExchangeRateModuleService } from '../modules/exchange-rate/service';
import { EXCHANGE_RATE_MODULE } from '../modules/exchange-rate';
import { LISTING_MODULE } from '../modules/listing';
import type { ListingModuleService } from '../modules/listing/service';
import { MERCHANT_MODULE } from '../modules/merchant';
import type { MerchantModuleService } from '../modules/merchant/service';
import { PAVILION_MODULE } from '../modules/pavilion';
import type { PavilionModuleService } from '../modules/pavilion/service';
import type { CataloguePlan } from './catalogue-plan';

/** What every seed step needs. Steps add what is missing and leave alone what is there. */
export interface SeedContext {
  container: MedusaContainer;
  plan: CataloguePlan;
  directory: string;
  pavilions: PavilionModuleService;
  merchants: MerchantModuleService;
  listings: ListingModuleService;
  exchangeRates: ExchangeRateModuleService;
}

export function seedContext(container: MedusaContainer, plan: CataloguePlan, directory: string): SeedContext {
  return {
    container,
    plan,
    directory,
    pavilions: container.resolve(PAVILION_MODULE),
    merchants: container.resolve(MERCHANT_MODULE),
    listings: container.resolve(LISTING_MODULE),
    exchangeRates: container.resolve(EXCHANGE_RATE_MODULE),
  };
}

export const query = (context: SeedContext) => context.container.resolve(ContainerRegistrationKeys.QUERY);
export const link = (context: SeedContext) => context.container.resolve(ContainerRegistrationKeys.LINK);
