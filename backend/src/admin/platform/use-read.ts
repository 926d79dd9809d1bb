import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../consignments/call';
import { useWish } from '../consignments/use-wish';

/** What an address of the backend answers, and wishes after which it is read anew. An empty address reads nothing. */
export function useRead<Answer>(path: string) {
  const [answer, setAnswer] = useState<Answer>();
  const [unread, setUnread] = useState<string>();
  const asked = useRef(0);
  const look = useCallback(async () => {
    const question = ++asked.current;
    if (path === '') return;
    const read = await call<Answer>(path);
    // A slow answer to an earlier question must not stand under a later one.
    if (question === asked.current) setAnswer(read);
  }, [path]);
  useEffect(() => {
    setUnread(undefined);
    look().catch((error: unknown) => setUnread(error instanceof Error ? error.message : String(error)));
  }, [look]);
  const wish = useWish(look);
  return { answer, ...wish, fault: wish.fault ?? unread };
}
