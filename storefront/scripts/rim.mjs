/**
 * The squares on the rim of a court, clockwise from the first corner, as 1-based [column, row].
 * A court of w × h has 2(w + h) − 4 of them, so 36 doors fit exactly wherever w + h = 20.
 * @param {number} w
 * @param {number} h
 * @returns {[number, number][]}
 */
export function rim(w, h) {
  /** @type {[number, number][]} */
  const squares = [];
  for (let x = 1; x <= w; x++) squares.push([x, 1]);
  for (let y = 2; y <= h; y++) squares.push([w, y]);
  for (let x = w - 1; x >= 1; x--) squares.push([x, h]);
  for (let y = h - 1; y >= 2; y--) squares.push([1, y]);
  return squares;
}

/** One rule per door: its square in the wide, the middle and the narrow court. */
export function rimCss() {
  const [wide, middle, narrow] = [rim(14, 6), rim(10, 10), rim(8, 12)];
  return wide
    .map(([x, y], i) => {
      const [x10, y10] = middle[i];
      const [x8, y8] = narrow[i];
      return `.yard li:nth-child(${i + 1}){--x:${x};--y:${y};--x10:${x10};--y10:${y10};--x8:${x8};--y8:${y8}}`;
    })
    .join('\n');
}
