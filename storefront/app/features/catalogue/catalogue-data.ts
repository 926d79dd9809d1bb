import type { SupplyRoute } from '@caravanserai/contracts/common';
import type { ShownCard } from '../../data/shown-card';
import type { Filters } from './filters';

/** A value to filter by, in the reader's words, with the number of goods it would leave. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

export interface Choices {
  readonly route: Readonly<Record<SupplyRoute, number>>;
  readonly pavilion: readonly Choice[];
  readonly category: readonly Choice[];
  readonly merchant: readonly Choice[];
  readonly inStock: number;
}

/** What every list of goods shows: all goods, a category, a search. */
export interface CatalogueData {
  readonly filters: Filters;
  readonly cards: readonly ShownCard[];
  readonly count: number;
  readonly countCapped: boolean;
  /** How many goods of the list can't be sent to the destination, whether it shows them or not. */
  readonly away: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly choices: Choices;
  /** The currency of the prices, ISO 4217. */
  readonly chargedCurrency: string;
  /** For an empty list: a rule that says why the chosen route doesn't serve the destination. */
  readonly routeRule: string | null;
}
