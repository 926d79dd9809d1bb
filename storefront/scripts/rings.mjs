/** A closed line without its first point repeated, as pairs of numbers. @typedef {[number, number][]} Ring */

/** The part of a ring inside 0..width, 0..height (Sutherland and Hodgman): one side after the other. */
export function clipped(ring, width, height) {
  const sides = [
    [0, 1, 0],
    [0, -1, width],
    [1, 1, 0],
    [1, -1, height],
  ];
  return sides.reduce((points, [axis, sign, limit]) => {
    const inside = (point) => sign * (point[axis] - limit) >= 0;
    return points.flatMap((point, index) => {
      const before = points.at(index - 1);
      const crossing = inside(point) === inside(before) ? [] : [meeting(before, point, axis, limit)];
      return inside(point) ? [...crossing, point] : crossing;
    });
  }, ring);
}

function meeting(from, to, axis, limit) {
  const share = (limit - from[axis]) / (to[axis] - from[axis]);
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

/** The ring without points that are nearer than `bend` to the line without them (Douglas and Peucker). */
export function simplified(ring, bend) {
  if (ring.length < 4) return ring;
  const far = ring.reduce(
    (best, point, index) => (distance(point, ring[0]) > distance(ring[best], ring[0]) ? index : best),
    0,
  );
  return [
    ...straightened(ring.slice(0, far + 1), bend).slice(0, -1),
    ...straightened([...ring.slice(far), ring[0]], bend).slice(0, -1),
  ];
}

function straightened(line, bend) {
  const keep = new Set([0, line.length - 1]);
  const open = [[0, line.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [start, end] = part;
    let [worst, at] = [bend, -1];
    for (let index = start + 1; index < end; index += 1) {
      const off = offLine(line[index], line[start], line[end]);
      if (off > worst) [worst, at] = [off, index];
    }
    if (at < 0) continue;
    keep.add(at);
    open.push([start, at], [at, end]);
  }
  return line.filter((_, index) => keep.has(index));
}

const distance = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);

function offLine(point, from, to) {
  const long = distance(from, to);
  if (long === 0) return distance(point, from);
  return Math.abs((to[0] - from[0]) * (from[1] - point[1]) - (from[0] - point[0]) * (to[1] - from[1])) / long;
}

/** Its sign says which way the ring turns, so that holes take away. */
export function areaOf(ring) {
  return (
    ring.reduce((sum, [x, y], index) => sum + (ring.at(index - 1)[0] * y - x * ring.at(index - 1)[1]), 0) / 2
  );
}
