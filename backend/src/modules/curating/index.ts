import { Module } from '@medusajs/framework/utils';
import { CuratingModuleService } from './service';

export const CURATING_MODULE = 'curating';

export default Module(CURATING_MODULE, { service: CuratingModuleService });
