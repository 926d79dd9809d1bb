import { rim } from '../scripts/rim.mjs';

describe('the rim of a court', () => {
  it.each([
    [14, 6],
    [10, 10],
    [8, 12],
  ])('of %i × %i has exactly 36 doors, each next to the last', (w, h) => {
    const doors: [number, number][] = rim(w, h);
    expect(new Set(doors.map(String)).size).toBe(36);
    doors.forEach(([x, y], i) => {
      expect(x === 1 || y === 1 || x === w || y === h).toBe(true);
      const [nx, ny] = doors[(i + 1) % doors.length] ?? [0, 0];
      expect(Math.abs(nx - x) + Math.abs(ny - y)).toBe(1);
    });
  });
});
