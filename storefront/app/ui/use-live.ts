import { useSyncExternalStore } from 'react';

/** True in the browser once scripts run, false on the server and while taking over its page. */
export const useLive = (): boolean => useSyncExternalStore(never, yes, no);

const never = () => () => undefined;
const yes = () => true;
const no = () => false;
