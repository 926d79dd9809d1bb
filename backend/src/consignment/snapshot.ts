import type { Assurance } from '@caravanserai/customs/charges/assurance';
import type { Charge } from '@caravanserai/customs/charges/charge';
import type { Transport } from '@caravanserai/customs/freight/transport';
import type { PlaceKind } from '@caravanserai/customs/route';
import type { Working } from '@caravanserai/customs/working/working';

/**
 * What a consignment was when it was ordered, so that no later change of catalogue or rules changes an order. Without
 * address or name of anybody. Amounts in minor units of its currency; texts by locale.
 */
export interface ConsignmentSnapshot {
  readonly merchant: { readonly handle: string; readonly name: string };
  readonly pavilion: { readonly handle: string; readonly iso2: string };
  readonly place: { readonly code: string; readonly kind: PlaceKind; readonly country: string };
  readonly delivery: SnapshotDelivery | null;
  /** `SAME_TERRITORY`, `CN_CBEC_1210` …; null where nobody kept it. */
  readonly regime: string | null;
  /** What it counts against the orderer's year of retail import to China, fen; null elsewhere. */
  readonly dutiable: number | null;
  readonly promise: Assurance | null;
  readonly working: Working | null;
  readonly lines: readonly SnapshotLine[];
}

export interface SnapshotDelivery {
  readonly option_id: string;
  readonly names: Readonly<Record<string, string>>;
  readonly transport: Transport | null;
  /** Before what promotions take off it. */
  readonly amount: number;
  readonly promotions: readonly SnapshotPromotion[];
}

export interface SnapshotLine {
  readonly order_line_id: string;
  readonly listing_id: string;
  readonly goods_handle: string;
  readonly source_locale: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly slugs: Readonly<Record<string, string>>;
  readonly picture: string;
  readonly quantity: number;
  readonly unit_price: number;
  /** With reductions off that are open to everyone. */
  readonly goods: number;
  readonly voucher: number;
  readonly freight: number;
  readonly charges: readonly Charge[];
  readonly promotions: readonly SnapshotPromotion[];
  /** Six digits; empty where the goods have no code. */
  readonly hs6: string;
  /** ISO country. */
  readonly origin: string;
  readonly flags: readonly string[];
  /** Of one piece. */
  readonly net_grams: number | null;
  readonly net_millilitres: number | null;
  readonly gross_grams: number | null;
}

/** Something taken off, and whose money that is. */
export interface SnapshotPromotion {
  readonly code: string | null;
  readonly automatic: boolean;
  readonly minor: number;
  readonly borne_by: 'merchant' | 'platform';
}
