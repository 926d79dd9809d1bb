import { useCallback, type RefObject } from 'react';
import { useFetcher } from 'react-router';
import { useLive } from '../../ui/use-live';

/** Sends a delivery choice at once, so that the sums follow. Without scripts a button does it. */
export function useDelivery(form: RefObject<HTMLFormElement | null>) {
  const { submit, state } = useFetcher({ key: 'delivery' });
  const live = useLive();
  const choose = useCallback(() => {
    if (!form.current) return;
    const data = new FormData(form.current);
    data.set('intent', 'delivery');
    void submit(data, { method: 'post' });
  }, [form, submit]);
  return { choose, live, counting: state !== 'idle' };
}
