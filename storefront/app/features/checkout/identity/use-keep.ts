import type { RefObject } from 'react';
import { useFetcher } from 'react-router';

/**
 * Keeps the form in the cart without leaving the page, so that a reload or a second tab finds what must not stay in the
 * browser: numbers, which are sealed, and consents.
 */
export function useKeep(form: RefObject<HTMLFormElement | null>): () => void {
  const { submit } = useFetcher({ key: 'keep' });
  return () => {
    if (!form.current) return;
    const data = new FormData(form.current);
    data.set('intent', 'keep');
    void submit(data, { method: 'post' });
  };
}
