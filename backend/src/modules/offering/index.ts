import { Module } from '@medusajs/framework/utils';
import { OfferingModuleService } from './service';

export const OFFERING_MODULE = 'offering';

export default Module(OFFERING_MODULE, { service: OfferingModuleService });
