/** The words of packing list and commercial invoice in one language. */
export interface PaperWords {
  readonly packing_list: string;
  readonly commercial_invoice: string;
  readonly invoice_number: string;
  readonly order: string;
  readonly parcel: string;
  readonly date: string;
  readonly seller: string;
  readonly sent_from: string;
  readonly consignee: string;
  readonly phone: string;
  readonly how_it_ships: string;
  readonly delivery: string;
  readonly declaration: string;
  readonly carrier: string;
  readonly tracking: string;
  readonly terms: string;
  /** What is due at the border is paid by the shop; by the receiver. */
  readonly terms_paid: string;
  readonly terms_due: string;
  readonly reason: string;
  readonly sale: string;
  readonly currency: string;
  readonly goods: string;
  readonly hs_code: string;
  readonly origin: string;
  readonly pieces: string;
  readonly net_weight: string;
  readonly gross_weight: string;
  readonly unit_price: string;
  readonly amount: string;
  readonly reductions: string;
  readonly freight: string;
  readonly charges: string;
  readonly total: string;
  readonly packed: string;
  readonly packed_by: string;
  readonly signature: string;
  readonly statement: string;
  readonly demonstration: string;
  /** `{page}` of `{pages}`. */
  readonly page: string;
}
