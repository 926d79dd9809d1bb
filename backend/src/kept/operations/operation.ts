import type { Basket } from '../basket';
import type { Journey } from '../way';
import { join } from './join';
import { later, type ForLater } from './later';
import { move } from './move';
import { restore } from './restore';
import { setAside } from './set-aside';

/** What may be done with the lines of a cart and the goods kept beside it. */
export type Operation =
  | { readonly kind: 'set_aside' }
  | { readonly kind: 'later'; readonly lines: readonly ForLater[] }
  | { readonly kind: 'restore'; readonly kept_id: string; readonly listing_id?: string | undefined }
  | { readonly kind: 'move'; readonly line_id: string; readonly listing_id: string }
  | { readonly kind: 'join'; readonly from: string };

/** The basket afterwards. @throws KeptRefusal, and then nothing is to be changed */
export function operate(basket: Basket, operation: Operation, journey: Journey): Basket {
  switch (operation.kind) {
    case 'set_aside':
      return setAside(basket, journey);
    case 'later':
      return later(basket, journey.cartId, operation.lines);
    case 'restore':
      return restore(basket, journey, operation);
    case 'move':
      return move(basket, journey, operation);
    case 'join':
      return join(basket, operation.from, journey);
  }
}
