import { useCallback, useEffect, useRef } from 'react';
import { useFetchers } from 'react-router';

const LOOK_MS = 50;
const PATIENCE_MS = 15_000;

/**
 * Waits until nothing else of the page is being sent: a delivery choice, a number or a consent that is still on its way
 * would meet the payment at the same cart.
 */
export function useQuiet(): () => Promise<void> {
  const fetchers = useFetchers();
  const sending = useRef(false);
  useEffect(() => {
    sending.current = fetchers.some(({ state }) => state === 'submitting');
  }, [fetchers]);
  return useCallback(async () => {
    for (let waited = 0; sending.current && waited < PATIENCE_MS; waited += LOOK_MS) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }, []);
}
