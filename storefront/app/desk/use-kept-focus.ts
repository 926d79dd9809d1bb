import { useEffect, useRef, type RefObject } from 'react';
import { keepFocus } from './kept-focus';

/** For the `main` of a desk: see `keepFocus`. */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  useEffect(() => (main.current ? keepFocus(main.current) : undefined), []);
  return main;
}
