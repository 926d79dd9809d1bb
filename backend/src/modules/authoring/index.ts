import { Module } from '@medusajs/framework/utils';
import { AuthoringModuleService } from './service';

export const AUTHORING_MODULE = 'authoring';

export default Module(AUTHORING_MODULE, { service: AuthoringModuleService });
