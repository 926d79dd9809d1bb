import { useEffect, type ReactNode } from 'react';

/** The mark in the browser's own measurements from which on everything on the page answers. */
export const LIVE = 'live';

/** Marks the moment in which the scripts have taken the page over: tests wait for it, measurements show it. */
export function Live({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    performance.mark(LIVE);
  }, []);
  return children;
}
