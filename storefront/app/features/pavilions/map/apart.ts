import type { Point } from '../../../ui/land/projection';

/** The drawing's units. */
export const SIZE = { width: 960, height: 600 } as const;

/** Half a number's plate, as wide as it gets (on phones), with a hair of room. */
export const PLATE = 40;

const ROUNDS = 400;

/**
 * Where the numbers of places stand so that none lies over another: on their places, or as little beside as it takes. All are whole
 * inside the drawing. The same places always get the same answer.
 */
export function apart(places: readonly Point[]): Point[] {
  const plates = places.map(({ x, y }) => inside({ x, y }));
  for (let round = 0; round < ROUNDS && pushed(plates); round += 1);
  return plates.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

/** Pushes each two that overlap away from each other; whether any did. */
function pushed(plates: Point[]): boolean {
  let any = false;
  plates.forEach((one, index) => {
    for (let next = index + 1; next < plates.length; next += 1) {
      const from = plates[index] ?? one;
      const other = plates[next] ?? one;
      const [dx, dy] = [other.x - from.x, other.y - from.y];
      const distance = Math.hypot(dx, dy);
      if (distance >= 2 * PLATE) continue;
      any = true;
      // Two at one spot part sideways, each pair in a direction of its own.
      const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : [Math.cos(next), Math.sin(next)];
      const push = (2 * PLATE - distance) / 2 + 0.5;
      plates[index] = inside({ x: from.x - ux * push, y: from.y - uy * push });
      plates[next] = inside({ x: other.x + ux * push, y: other.y + uy * push });
    }
  });
  return any;
}

const inside = ({ x, y }: Point): Point => ({
  x: Math.min(Math.max(x, PLATE), SIZE.width - PLATE),
  y: Math.min(Math.max(y, PLATE), SIZE.height - PLATE),
});
