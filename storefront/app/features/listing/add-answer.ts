/** What `POST /{locale}/cart/lines` answers to client code; `fault` is null when the cart was changed. */
export interface AddAnswer {
  readonly fault: 'quantity' | 'not_enough' | 'busy' | 'refused' | null;
}
