import type { JourneyPath } from '@caravanserai/customs/journey/path';
import type { ConsignmentState, JourneyEvent } from '@caravanserai/customs/journey/states';
import type { SupplyRoute } from '@caravanserai/customs/route';
import type { ConsignmentSnapshot } from './snapshot';

/** A row of `consignment`. Amounts are minor units, instants ISO date-times, days ISO dates. */
export interface ConsignmentRecord {
  readonly id: string;
  readonly order_id: string;
  readonly key: string;
  readonly merchant_id: string;
  readonly pavilion_id: string;
  readonly route: SupplyRoute;
  readonly place: string;
  readonly path: JourneyPath;
  readonly ship_to: string;
  readonly locale: string;
  readonly currency: string;
  readonly goods: number;
  readonly voucher: number;
  readonly freight: number;
  readonly charges: number;
  readonly credit: number;
  readonly subtotal: number;
  readonly promised_from: string | null;
  readonly promised_to: string | null;
  readonly snapshot: ConsignmentSnapshot;
  readonly commission: number;
  readonly commission_rule: string | null;
  readonly merchant_amount: number;
  readonly merchant_currency: string;
  readonly merchant_amount_own: number;
  readonly merchant_rate: string;
  readonly merchant_rate_date: string;
  readonly state: ConsignmentState;
  readonly state_since: string;
  readonly customs_state: string | null;
  readonly declaration_number: string | null;
  readonly carrier: string | null;
  readonly tracking: string | null;
  readonly clock_ahead: number;
  readonly due_at: string | null;
  readonly due_event: JourneyEvent | null;
  /** When it was ordered. */
  readonly placed_at: string;
  readonly packed_at: string | null;
}

/** A row of `consignment_line`. */
export interface ConsignmentLineRecord {
  readonly id: string;
  readonly consignment_id: string;
  readonly order_line_id: string;
  readonly listing_id: string;
  readonly goods_id: string;
  readonly variant_id: string;
  readonly quantity: number;
  readonly unit_price: number;
  readonly goods: number;
  readonly voucher: number;
  readonly freight: number;
  readonly charges: number;
  readonly credit: number;
  readonly subtotal: number;
  readonly commission: number;
  readonly merchant_amount: number;
  /** The merchant's amount is price and delivery less commission; the same in its own currency. */
  readonly price: number;
  readonly delivery: number;
  readonly price_own: number;
  readonly delivery_own: number;
  readonly commission_own: number;
  readonly amount_own: number;
}

/** A row of `consignment_event`. */
export interface ConsignmentEventRecord {
  readonly id: string;
  readonly consignment_id: string;
  readonly order_id: string;
  readonly kind: JourneyEvent | 'place';
  readonly from_state: ConsignmentState | null;
  readonly to_state: ConsignmentState;
  readonly code: string | null;
  readonly actor: string;
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly note: string | null;
}

/** A consignment with its lines and all that happened to it, the oldest first. */
export interface FullConsignment extends ConsignmentRecord {
  readonly lines: readonly ConsignmentLineRecord[];
  readonly events: readonly ConsignmentEventRecord[];
}
