import { Module } from '@medusajs/framework/utils';
import { PavilionModuleService } from './service';

export const PAVILION_MODULE = 'pavilion';

export default Module(PAVILION_MODULE, { service: PavilionModuleService });
