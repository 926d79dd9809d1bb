import { useEffect, useRef, type RefObject } from 'react';
import { useFetcher, type FetcherSubmitFunction } from 'react-router';
import type { CheckoutAnswer } from '../answer';
import type { IdentityAnswer } from './answer';

interface Keeping {
  readonly keep: () => void;
  /** Why the number was not kept; null when it was, or none was typed. */
  readonly identity: IdentityAnswer | null;
}

/**
 * Keeps numbers and consents in the cart without leaving the page, so that a reload or a second tab finds what must not
 * stay in the browser. One after the other: what was ticked last is what is kept last.
 */
export function useKeep(form: RefObject<HTMLFormElement | null>): Keeping {
  const { submit, data, state } = useFetcher<CheckoutAnswer>({ key: 'keep' });
  const again = useRef(false);
  useEffect(() => {
    if (state !== 'idle' || !again.current) return;
    again.current = false;
    send(form.current, submit);
  }, [state, form, submit]);
  const keep = () => {
    if (state === 'idle') send(form.current, submit);
    else again.current = true;
  };
  return { keep, identity: data?.identity ?? null };
}

function send(form: HTMLFormElement | null, submit: FetcherSubmitFunction): void {
  if (!form) return;
  const typed = new FormData(form);
  typed.set('intent', 'keep');
  void submit(typed, { method: 'post' });
}
