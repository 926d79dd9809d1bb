import { Module } from '@medusajs/framework/utils';
import { KeptModuleService } from './service';

export const KEPT_MODULE = 'kept';

export default Module(KEPT_MODULE, { service: KeptModuleService });
