import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * After a change of page the focus goes to the new page's heading, as a browser's own navigation begins a page anew: screen
 * readers say where one is, and Tab goes on from there. A change of filters stays on its page and moves nothing; an
 * address with a fragment leads to its own place, and the focus with it.
 */
export function useArrival(): void {
  const { pathname, hash } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const heading = document.querySelector<HTMLElement>('main h1');
    // A page that has news has gone to them already.
    const atNews = document.activeElement?.matches('main [tabindex="-1"]:not(h1)');
    if (atNews) return;
    // The router scrolls to the place of a fragment, but leaves the focus behind on the page before.
    const place = hash === '' ? heading : document.getElementById(hash.slice(1));
    if (!place) return;
    if (!place.matches('a[href], button, input, select, textarea, summary')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }, [pathname, hash]);
}
