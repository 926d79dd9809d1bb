import { useCallback, useSyncExternalStore, type RefObject } from 'react';
import { useFetcher } from 'react-router';

/** Sends a delivery choice at once, so that the sums follow. Without scripts a button does it. */
export function useDelivery(form: RefObject<HTMLFormElement | null>) {
  const { submit, state } = useFetcher({ key: 'delivery' });
  const live = useSyncExternalStore(never, yes, no);
  const choose = useCallback(() => {
    if (!form.current) return;
    const data = new FormData(form.current);
    data.set('intent', 'delivery');
    void submit(data, { method: 'post' });
  }, [form, submit]);
  return { choose, live, counting: state !== 'idle' };
}

/** True in the browser once scripts run, false on the server and while taking over its page. */
const never = () => () => undefined;
const yes = () => true;
const no = () => false;
