/** A quantity of goods as a letter names them. */
export interface MailGoods {
  title: string;
  quantity: number;
}

/**
 * The kinds of letters, and what each says beyond its order, which is read when the letter is written. Instants and
 * days are ISO, amounts minor units, currencies ISO codes in capitals.
 */
export interface MailData {
  order_placed: Record<string, never>;
  held: ConsignmentNews;
  released: ConsignmentNews;
  refused: ConsignmentNews;
  handed_over: ConsignmentNews;
  delivered: ConsignmentNews;
  /** Of one consignment, or of the whole order where the letter names none. */
  cancelled: ConsignmentNews;
  /** `for`: why the money goes back. Made of the `refund` events of consignments; nobody queues it by hand. */
  refunded: {
    amount: number;
    currency: string;
    for: 'cancelled' | 'return' | 'withdrawal' | 'refused';
  };
  /** Money that belongs to no order; `major` as Medusa keeps it, in major units. */
  payment_returned: { major: string; currency: string };
  /** The receipt that EU law asks for: what was declared, and when it came in. */
  withdrawal_received: ReturnNews & { at: string; name: string; statement: string };
  return_received: ReturnNews & { at: string };
  /** `send_by`: last day to send the goods back; `instructions`: in the reader's language. */
  return_accepted: ReturnNews & { send_by: string | null; instructions: string | null };
  return_refused: ReturnNews & { reason: string };
  /** `url` leads to the shop and holds the one-time token. */
  password_reset: { url: string; expires_at: string };
  email_verification: { url: string; expires_at: string };
  /** `inviter`: who invites, by name; `url` holds the one-time token. */
  desk_invitation: { url: string; expires_at: string; inviter: string; tenant: string };
  /** One of `desk/words/notices` to a member of a desk, with its values in the reader's language. */
  desk_notice: { code: string; values: Record<string, string>; quote: string | null; url: string };
  /** `orders_until`: last day on which records of orders are kept that the law makes us keep; null without orders. */
  account_erased: { orders_until: string | null };
}

export interface ConsignmentNews {
  at: string;
  carrier?: string | null;
  tracking?: string | null;
  /** First and last promised day, where the event moved them. */
  promised_from?: string | null;
  promised_to?: string | null;
}

export interface ReturnNews {
  reference: string;
  goods: MailGoods[];
}

export type MailKind = keyof MailData;
