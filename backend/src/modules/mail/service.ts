import { MedusaService } from '@medusajs/framework/utils';
import { Mail } from './models/mail';

export class MailModuleService extends MedusaService({ Mail }) {}
