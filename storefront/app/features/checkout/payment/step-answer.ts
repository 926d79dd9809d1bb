import type { CheckoutAnswer } from '../answer';
import type { MoneyState } from './news';

/** What the server says to a step of paying. */
export type StepAnswer =
  /** An order's page, or the cart where something must be settled. */
  | { readonly kind: 'go'; readonly to: string }
  /** The form may ask the bank now. */
  | {
      readonly kind: 'confirm';
      readonly clientSecret: string;
      /** What an earlier payment of another amount became. */
      readonly givenBack: MoneyState | null;
    }
  /** An attempt before has paid for exactly this already. */
  | { readonly kind: 'paid' }
  /** Paid or being paid; the order is in the making. */
  | { readonly kind: 'processing' }
  | { readonly kind: 'answer'; readonly answer: CheckoutAnswer };
