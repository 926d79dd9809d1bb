import type { RefObject } from 'react';
import { useFetcher } from 'react-router';
import type { CheckoutAnswer } from '../answer';
import type { IdentityAnswer } from './answer';

interface Keeping {
  readonly keep: () => void;
  /** Why the number was not kept; null when it was, or none was typed. */
  readonly identity: IdentityAnswer | null;
}

/**
 * Keeps the form in the cart without leaving the page, so that a reload or a second tab finds what must not stay in the
 * browser: numbers, which are sealed, and consents.
 */
export function useKeep(form: RefObject<HTMLFormElement | null>): Keeping {
  const { submit, data } = useFetcher<CheckoutAnswer>({ key: 'keep' });
  const keep = () => {
    if (!form.current) return;
    const typed = new FormData(form.current);
    typed.set('intent', 'keep');
    void submit(typed, { method: 'post' });
  };
  return { keep, identity: data?.identity ?? null };
}
