import type { PlaceKind } from '../route';
import type { RuleRow } from '../rules/rule-row';
import type { FreightService, Transport } from './transport';

/** What consignments from some places to a zone cost by one transport. Amounts in minor units of `currency`. */
export interface FreightRow extends RuleRow {
  /** Names the price across its dated rows: `origin/europe/air`. */
  readonly tariff: string;
  readonly from_kind: PlaceKind;
  /** Code of the one place, or ISO country of the places, the row is for; empty for every place of its kind. */
  readonly from_place: string;
  readonly from_country: string;
  /** English name of the zone. */
  readonly zone: string;
  /** ISO countries of the zone. */
  readonly countries: readonly string[];
  readonly transport: Transport;
  readonly service: FreightService;
  /** ISO 4217, upper case. */
  readonly currency: string;
  /** For a consignment of up to `first_grams`. */
  readonly base_amount: number;
  readonly first_grams: number;
  /** For each further `step_grams`, begun or whole. */
  readonly step_amount: number;
  readonly step_grams: number;
  /** Days on the way after dispatch; null where the distance between the areas decides. */
  readonly days_from: number | null;
  readonly days_to: number | null;
}
