/**
 * Draws the land around each pavilion's sourcing bases, finer than the world's one drawing: islands that the world is too
 * coarse for, and coasts that bear a closer look. Run by hand, when bases move or pavilions come:
 * `node scripts/draw-land.mjs path/to/land-10m.json`, the file of the npm package world-atlas 2 (Natural Earth, public domain).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clipped, simplified, areaOf } from './rings.mjs';

const [source] = process.argv.slice(2);
if (!source) throw new Error('Usage: node scripts/draw-land.mjs path/to/land-10m.json');

const home = (path) => fileURLToPath(new URL(path, import.meta.url));
const pavilions = home('../../backend/seed/pavilions');
const target = home('../app/ui/land/near');

/** Units of each drawing; the storefront's `part-around.server.ts` has the same. */
const [WIDTH, HEIGHT] = [960, 600];
/** Degrees of longitude at the equator; narrower, the source itself is too coarse. */
const NARROWEST = 1.2;
const WIDEST = 60;
/** How much wider than its bases a part is at least. */
const AROUND = 2.6;
/** Degrees that a part begins with at most: bases far from each other fill more of it. */
const ENOUGH = 45;
/** Shares of land between which a part has a shape that can be recognised. */
const [LEAST_LAND, MOST_LAND] = [0.012, 0.88];
/** In units of the drawing: what bends less is straight, what is smaller is left out. */
const [BEND, SPECK] = [0.9, 5];

const topology = JSON.parse(readFileSync(source, 'utf8'));
const rings = readRings(topology);
const regions = {};

for (const file of readdirSync(pavilions).sort()) {
  const { iso2, bases } = JSON.parse(readFileSync(join(pavilions, file), 'utf8'));
  const { region, drawn } = regionOf(bases);
  regions[iso2] = [region.west, region.north, region.east, region.south];
  writeFileSync(join(target, `${iso2.toLowerCase()}.svg`), `${svgOf(drawn)}\n`);
}
writeFileSync(
  join(target, 'regions.json'),
  `${JSON.stringify(regions, null, 2).replace(/\[\s+([^\]]+?)\s+\]/g, (_, list) => `[${list.replace(/\s+/g, ' ')}]`)}\n`,
);

/** The narrowest part around the bases that shows neither nearly nothing but sea nor nearly nothing but land. */
function regionOf(bases) {
  const [lats, lons] = [bases.map(({ lat }) => lat), bases.map(({ lon }) => lon)];
  const middle = {
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
    lon: (Math.min(...lons) + Math.max(...lons)) / 2,
  };
  const shrink = Math.cos((middle.lat * Math.PI) / 180);
  const across = (Math.max(...lons) - Math.min(...lons)) * shrink;
  const along = ((Math.max(...lats) - Math.min(...lats)) * WIDTH) / HEIGHT;
  const least = Math.min(ENOUGH, AROUND * Math.max(across, along));
  for (let width = Math.max(NARROWEST, least); ; width *= 1.2) {
    const [halfWide, halfHigh] = [width / shrink / 2, (width * HEIGHT) / WIDTH / 2];
    const round = (degrees) => Number(degrees.toFixed(3));
    const region = {
      west: round(middle.lon - halfWide),
      east: round(middle.lon + halfWide),
      north: round(middle.lat + halfHigh),
      south: round(middle.lat - halfHigh),
    };
    const drawn = drawnIn(region);
    const share = Math.abs(drawn.reduce((sum, ring) => sum + areaOf(ring), 0)) / (WIDTH * HEIGHT);
    if ((share >= LEAST_LAND && share <= MOST_LAND) || width >= WIDEST) return { region, drawn };
  }
}

/** The land of a part, in units of the drawing; holes turn the other way. */
function drawnIn({ west, east, north, south }) {
  const scaled = ([lon, lat]) => [
    ((lon - west) / (east - west)) * WIDTH,
    ((north - lat) / (north - south)) * HEIGHT,
  ];
  return rings
    .filter((ring) => ring.west < east && ring.east > west && ring.south < north && ring.north > south)
    .map(({ points }) => clipped(points.map(scaled), WIDTH, HEIGHT))
    .map((ring) => simplified(ring, BEND))
    .filter((ring) => ring.length > 3 && Math.abs(areaOf(ring)) > SPECK);
}

function svgOf(drawn) {
  const path = drawn.map((ring) => {
    const [first, ...rest] = ring.map(([x, y]) => [Math.round(x), Math.round(y)]);
    let [x, y] = first;
    let steps = '';
    for (const [nextX, nextY] of rest) {
      if (nextX !== x || nextY !== y) steps += `${steps === '' ? 'l' : ' '}${nextX - x} ${nextY - y}`;
      [x, y] = [nextX, nextY];
    }
    return `M${first[0]} ${first[1]}${steps.replaceAll(' -', '-')}z`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    '<style>path{fill:#d5dad0}@media (prefers-color-scheme:dark){path{fill:#303c38}}</style>' +
    `<path fill-rule="evenodd" d="${path.join('')}"/></svg>`
  );
}

/** All rings of a topology's land, in degrees, with the box around each; again a turn further east and west, for parts near 180°. */
function readRings({ arcs, objects, transform: { scale, translate } }) {
  const decoded = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  const arcOf = (index) => (index < 0 ? decoded[~index].toReversed() : decoded[index]);
  const polygons = objects.land.geometries.flatMap(({ type, arcs: parts }) =>
    type === 'Polygon' ? [parts] : parts,
  );
  return polygons
    .flat()
    .map((ring) => unbroken(ring.flatMap((index) => arcOf(index).slice(0, -1))))
    .flatMap((points) => [-360, 0, 360].map((turn) => boxed(points.map(([lon, lat]) => [lon + turn, lat]))));
}

/** A ring that crosses 180° without its jump to the other side of the world. */
function unbroken(points) {
  let turn = 0;
  return points.map(([lon, lat], index) => {
    const jump = index === 0 ? 0 : lon - points[index - 1][0];
    if (Math.abs(jump) > 180) turn -= Math.sign(jump) * 360;
    return [lon + turn, lat];
  });
}

function boxed(points) {
  const least = (axis) => points.reduce((found, point) => Math.min(found, point[axis]), Infinity);
  const most = (axis) => points.reduce((found, point) => Math.max(found, point[axis]), -Infinity);
  return { points, west: least(0), east: most(0), south: least(1), north: most(1) };
}
