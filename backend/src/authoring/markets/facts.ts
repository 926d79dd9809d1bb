import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import type { FreightOrigin } from '@caravanserai/customs/freight/freight-rows';
import type { RestrictionRow } from '@caravanserai/customs/restrictions';
import type { SupplyRoute } from '@caravanserai/customs/route';
import type { CbecChannel } from '@caravanserai/customs/ships-to';
import type { LanguageState } from '@caravanserai/contracts/desk-texts';
import type { ListingState } from '@caravanserai/contracts/desk-life';

/** One way of supply, as the rules of markets look at it. */
export interface MarketSibling {
  readonly id: string;
  readonly route: SupplyRoute;
  readonly place: FreightOrigin;
  readonly state: ListingState;
  /** Pieces that can be sold now. */
  readonly available: number;
  /** Currencies it has a price in, ISO 4217 in capitals. */
  readonly currencies: readonly string[];
  /** Tariffs of freight that the merchant doesn't offer from there. */
  readonly off: readonly string[];
}

/** Goods data that a label needs. */
export interface LabelFacts {
  readonly category: string;
  readonly origin: string;
  readonly hs6: string;
  readonly unit: string;
  readonly net_grams: number | null;
  readonly net_millilitres: number | null;
  readonly shelf_life_days: number | null;
  readonly storage: string;
  readonly flags: readonly string[];
  readonly cbec_channel: CbecChannel;
}

/** Everything that decides whether goods can be bought somewhere, and in which language. */
export interface MarketFacts {
  readonly goods_id: string;
  readonly data: LabelFacts;
  readonly languages: readonly LanguageState[];
  readonly siblings: readonly MarketSibling[];
  readonly pavilion_open: boolean;
  readonly admitted: boolean;
  readonly merchant_approved: boolean;
  /** The merchant takes no orders today. */
  readonly closed: boolean;
}

/** The shop's small tables that the rules ask. */
export interface MarketRules {
  /** Currency charged by destination, ISO codes. */
  readonly destinations: ReadonlyMap<string, string>;
  readonly restrictions: readonly RestrictionRow[];
  readonly freight: readonly FreightRow[];
  /** ISO date. */
  readonly today: string;
}
