import { Module } from '@medusajs/framework/utils';
import { AdmittingModuleService } from './service';

export const ADMITTING_MODULE = 'admitting';

export default Module(ADMITTING_MODULE, { service: AdmittingModuleService });
