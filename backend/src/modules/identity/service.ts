import { MedusaService } from '@medusajs/framework/utils';
import { BuyerIdentity } from './models/buyer-identity';
import { ImportLedgerEntry } from './models/import-ledger-entry';

export class IdentityModuleService extends MedusaService({ BuyerIdentity, ImportLedgerEntry }) {}
