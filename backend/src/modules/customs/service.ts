import { MedusaService } from '@medusajs/framework/utils';
import { ConsumptionTaxClass } from './models/consumption-tax-class';
import { Excise } from './models/excise';
import { ImportRule } from './models/import-rule';
import { Parameter } from './models/parameter';
import { PriceDisplay } from './models/price-display';
import { Surcharge } from './models/surcharge';
import { Tariff } from './models/tariff';
import { TaxBase } from './models/tax-base';
import { VatClass } from './models/vat-class';
import { VatRate } from './models/vat-rate';

export class CustomsModuleService extends MedusaService({
  ConsumptionTaxClass,
  Excise,
  ImportRule,
  Parameter,
  PriceDisplay,
  Surcharge,
  Tariff,
  TaxBase,
  VatClass,
  VatRate,
}) {}
