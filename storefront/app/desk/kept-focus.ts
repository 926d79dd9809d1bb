/** What the Tab key stops at. */
const STOPS =
  'a[href],button:not(:disabled),input:not(:disabled,[type=hidden]),select:not(:disabled),textarea:not(:disabled),summary';

/** Where something stood: each thing around it, nearest first, and at which place in there. */
type Way = readonly (readonly [around: Element, place: number])[];

/**
 * Keeps whoever works by keyboard where they are. What they pressed may go with its row, be built anew, or rest while
 * something is saved; the browser then forgets where they were. They are given it back, or, once it is gone, the word on
 * what became of it, else what took its place or the nearest thing that is left; on another page, the page. Those who
 * point and touch are left alone.
 * @returns stops it
 */
export function keepFocus(root: HTMLElement): () => void {
  let last: HTMLElement | undefined;
  let way: Way = [];
  let read = new Map<Element, string | null>();
  let path = '';
  let byKeyboard = false;
  let rested = false;
  let frame = 0;

  const noteKey = () => void (byKeyboard = true);
  const notePointer = () => void (byKeyboard = false);
  const noteFocus = ({ target }: FocusEvent) => {
    rested = false;
    last = target instanceof HTMLElement && target !== root && root.contains(target) ? target : undefined;
    way = last ? wayOf(last, root) : [];
    read = new Map(words(root).map((word) => [word, word.textContent]));
    path = location.pathname;
  };
  const settle = () => {
    frame = 0;
    const active = document.activeElement;
    if (!last || !byKeyboard || (active && active !== document.body && active !== last)) return;
    if (last.matches(':disabled')) {
      rested = true;
      if (last.isConnected) return;
    }
    if (last.isConnected && isShown(last)) {
      if (active === last) return;
      if (rested) last.focus({ preventScroll: true });
      else last = undefined;
      return;
    }
    const word = path === location.pathname ? newWord(root, read) : undefined;
    const next = word ?? (path === location.pathname ? (nearest(way) ?? root) : root);
    if (next === 'resting') return;
    if (word) word.tabIndex = -1;
    next.focus({ preventScroll: !word });
  };
  const look = () => {
    if (last) frame ||= requestAnimationFrame(settle);
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled', 'open'] });
  const listeners = [
    ['keydown', noteKey],
    ['pointerdown', notePointer],
    ['focusin', noteFocus],
    ['focusout', look],
  ] as const;
  for (const [name, listener] of listeners)
    document.addEventListener(name, listener as EventListener, { capture: true });
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    for (const [name, listener] of listeners)
      document.removeEventListener(name, listener as EventListener, { capture: true });
  };
}

/** What the page says about what was done. */
const words = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.notice')];

/** The word that wasn't there, or said something else, when whoever pressed came to what they pressed. */
const newWord = (root: Element, read: ReadonlyMap<Element, string | null>): HTMLElement | undefined =>
  words(root).find((word) => isShown(word) && read.get(word) !== word.textContent);

function wayOf(element: Element, root: Element): Way {
  const way: (readonly [Element, number])[] = [];
  for (let at = element; at !== root && at.parentElement; at = at.parentElement)
    way.push([at.parentElement, [...at.parentElement.children].indexOf(at)]);
  return way;
}

/** The first stop of what stands where it stood, once that doesn't rest any more, else of anything around it. */
function nearest(way: Way): HTMLElement | 'resting' | undefined {
  for (const [around, place] of way) {
    if (!around.isConnected || !isShown(around)) continue;
    const there = around.children[place] ?? around.lastElementChild;
    const stop = there && firstStop(there);
    if (stop) return stop;
    if (there?.matches(':disabled') || there?.querySelector(':disabled')) return 'resting';
    const other = firstStop(around);
    if (other) return other;
  }
  return undefined;
}

function firstStop(within: Element): HTMLElement | undefined {
  const own = within.matches(STOPS) ? [within] : [];
  return [...own, ...within.querySelectorAll(STOPS)].find(
    (one): one is HTMLElement => one instanceof HTMLElement && isShown(one),
  );
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;
