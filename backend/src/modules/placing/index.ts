import { Module } from '@medusajs/framework/utils';
import { PlacingModuleService } from './service';

export const PLACING_MODULE = 'placing';

export default Module(PLACING_MODULE, { service: PlacingModuleService });
