import { MedusaService } from '@medusajs/framework/utils';
import { History } from './models/history';
import { Invitation } from './models/invitation';
import { Member } from './models/member';
import { Membership } from './models/membership';

export class DeskModuleService extends MedusaService({ History, Invitation, Member, Membership }) {}
