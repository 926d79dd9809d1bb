/** What the payment form is made with, before there is a payment. */
export interface PaymentTerms {
  readonly publishableKey: string;
  /** Where the form's script comes from when it isn't Stripe itself. */
  readonly script: string | null;
  /** Ways to pay, in the order in which they are shown. */
  readonly methods: readonly string[];
  /** In Stripe's units. */
  readonly amount: number;
  /** ISO 4217 in lower case. */
  readonly currency: string;
  /** No real money moves. */
  readonly test: boolean;
}
