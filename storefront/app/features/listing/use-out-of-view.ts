import { useEffect, useState, type RefObject } from 'react';

/**
 * True while the element is scrolled out of view; false before there is script.
 * @param what changes when another element takes its place
 */
export function useOutOfView(element: RefObject<Element | null>, what: unknown): boolean {
  const [out, setOut] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const observer = new IntersectionObserver(([entry]) => setOut(entry ? !entry.isIntersecting : false));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element, what]);
  return out;
}
