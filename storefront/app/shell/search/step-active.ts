/**
 * The option an arrow key leads to; beyond an end comes the field itself (-1), then the other end. Null for other
 * keys.
 */
export function stepActive(key: string, active: number, count: number): number | null {
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : -1;
  if (key === 'ArrowUp') return active >= 0 ? active - 1 : count - 1;
  return null;
}
