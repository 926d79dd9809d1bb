import { startTransition, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRevalidator } from 'react-router';
import { DeskCallError, useDeskCall, type ClientRequest } from '../../desk/use-desk-call';

export interface Change {
  readonly busy: boolean;
  /** Why the last change was refused, in the reader's language. */
  readonly fault: string | undefined;
  /** Does it, then reads the page anew, also after a refusal: what is there now is what one decides on next. */
  readonly run: <T>(path: string, request: ClientRequest) => Promise<T | undefined>;
}

/** A change of the pavilion that the page waits for. */
export function useChange(): Change {
  const call = useDeskCall();
  const { t } = useTranslation('desk-pavilion');
  const { revalidate } = useRevalidator();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const unreachable = t('fault');
  const run = useCallback(
    async <T>(path: string, request: ClientRequest): Promise<T | undefined> => {
      setBusy(true);
      setFault(undefined);
      try {
        return await call<T>(path, request);
      } catch (error) {
        setFault((error instanceof DeskCallError && error.message) || unreachable);
        return undefined;
      } finally {
        await revalidate();
        // Together with the page's new data, which come as a transition: nobody acts on the old ones.
        startTransition(() => setBusy(false));
      }
    },
    [call, revalidate, unreachable],
  );
  return { busy, fault, run };
}
