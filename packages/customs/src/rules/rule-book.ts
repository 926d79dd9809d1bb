import type { ConsumptionTaxRow, ParameterRow } from './china-rows';
import type {
  DestinationRow,
  ExciseRow,
  OverlayRow,
  RateRow,
  TariffRow,
  TaxBaseRow,
  VatClassRow,
  VatRow,
} from './import-rows';

/** Every rule table, as read from the database. What a table doesn't say is unknown, never zero. */
export interface RuleBook {
  readonly parameters: readonly ParameterRow[];
  readonly consumptionTax: readonly ConsumptionTaxRow[];
  readonly destinations: readonly DestinationRow[];
  readonly tariffs: readonly TariffRow[];
  readonly overlays: readonly OverlayRow[];
  readonly vat: readonly VatRow[];
  readonly vatClasses: readonly VatClassRow[];
  readonly excise: readonly ExciseRow[];
  readonly taxBases: readonly TaxBaseRow[];
  /** Customs rates only: those for showing and for checkout are other tables. */
  readonly rates: readonly RateRow[];
}
