import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the current one of several links in sight where they scroll sideways within themselves, without moving the page.
 * @param current changes when another one becomes current
 */
export function useCurrentInSight<Scrolled extends HTMLElement>(current: string): RefObject<Scrolled | null> {
  const scrolled = useRef<Scrolled>(null);
  useEffect(() => {
    const row = scrolled.current;
    const link = row?.querySelector('[aria-current]');
    if (!row || !link) return;
    const [around, at] = [row.getBoundingClientRect(), link.getBoundingClientRect()];
    // Rows begin where the page is read from; the same step holds in both directions.
    if (at.left < around.left || at.right > around.right)
      row.scrollLeft += (at.left + at.right - around.left - around.right) / 2;
  }, [current]);
  return scrolled;
}
