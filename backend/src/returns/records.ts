import type { RequestKind, RequestState } from '@caravanserai/customs/returns/request-state';
import type { Paid } from '@caravanserai/customs/returns/refund';

/** A row of `return_request`. Amounts are minor units, instants ISO date-times by the journey's time, days ISO dates. */
export interface RequestRecord extends Paid {
  readonly id: string;
  readonly order_id: string;
  readonly consignment_id: string;
  readonly merchant_id: string;
  readonly kind: RequestKind;
  readonly request_key: string;
  readonly state: RequestState;
  readonly reason: string;
  readonly words: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly locale: string;
  readonly currency: string;
  readonly term_id: string | null;
  readonly pays_way_back: 'shopper' | 'merchant' | 'nobody';
  readonly amount: number;
  readonly restored: number;
  readonly send_by: string | null;
  readonly taxes_back: boolean;
  readonly taxes_until: string | null;
  readonly decision: string | null;
  readonly asked_at: string;
  readonly decided_at: string | null;
  readonly received_at: string | null;
  readonly inspected_at: string | null;
  readonly refunded_at: string | null;
}

/** A row of `return_request_line`. */
export interface RequestLineRecord extends Paid {
  readonly id: string;
  readonly request_id: string;
  readonly order_line_id: string;
  readonly quantity: number;
  readonly amount: number;
  readonly received: number | null;
  readonly accepted: number | null;
  readonly restocked: number | null;
}

/** A row of `return_event`. */
export interface RequestEventRecord {
  readonly from_state: RequestState | null;
  readonly to_state: RequestState;
  readonly actor: string;
  readonly words: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: string;
}

/** What is owed for it, as far as it is. */
export interface RefundRecord {
  readonly id: string;
  readonly amount: number;
  readonly outcome: 'refunded' | 'released' | 'settled' | null;
  readonly fault: string | null;
}

export interface FullRequest extends RequestRecord {
  readonly lines: readonly RequestLineRecord[];
  readonly events: readonly RequestEventRecord[];
  readonly refund: RefundRecord | null;
}
