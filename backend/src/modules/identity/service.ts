import { MedusaService } from '@medusajs/framework/utils';
import { BuyerIdentity } from './models/buyer-identity';
import { ImportLedgerEntry } from './models/import-ledger-entry';
import { RecipientRequirement } from './models/recipient-requirement';

export class IdentityModuleService extends MedusaService({
  BuyerIdentity,
  ImportLedgerEntry,
  RecipientRequirement,
}) {}
