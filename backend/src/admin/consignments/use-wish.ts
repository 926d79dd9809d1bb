import { useCallback, useState } from 'react';

interface Wish {
  /** What the backend said against the last wish. */
  readonly fault: string | undefined;
  readonly busy: boolean;
  /** The last wish was done. */
  readonly done: boolean;
  /** Does something, then looks again; one at a time as the page shows it. */
  readonly change: (wish: () => Promise<unknown>) => Promise<void>;
}

/** What an admin wants done, with the backend's answer to it. @param look reads anew what the page shows */
export function useWish(look: () => Promise<void>): Wish {
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const change = useCallback(
    async (wish: () => Promise<unknown>) => {
      setBusy(true);
      setDone(false);
      setFault(undefined);
      try {
        await wish();
        await look();
        setDone(true);
      } catch (error) {
        setFault(error instanceof Error ? error.message : String(error));
      } finally {
        setBusy(false);
      }
    },
    [look],
  );
  return { fault, busy, done, change };
}
