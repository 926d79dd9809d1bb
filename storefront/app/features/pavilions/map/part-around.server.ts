import world from '../../../ui/land/land.svg';
import regions from '../../../ui/land/near/regions.json';
import { onMap } from '../../../ui/land/projection';
import { windowAround } from '../../../ui/land/world-window';
import type { Point } from '../../../ui/land/projection';
import { SIZE } from './apart';

/** Where a place is on the earth, degrees north and east. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** A drawing of land, 960 units by 600, and where the places are on it. */
export interface Part {
  /** Address of the picture. */
  readonly image: string;
  readonly points: readonly Point[];
}

type Box = readonly [west: number, north: number, east: number, south: number];

const NEAR: Readonly<Record<string, string>> = import.meta.glob('../../../ui/land/near/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});
const REGIONS: Readonly<Record<string, number[]>> = regions;

/**
 * The part of the earth around a pavilion's bases: its own fine drawing (scripts/draw-land.mjs), else, where an operator has
 * added a base outside of it or the pavilion has none, a part of the world's.
 * @param iso2 the pavilion's country
 */
export function partAround(iso2: string, places: readonly Place[]): Part {
  const image = NEAR[`../../../ui/land/near/${iso2.toLowerCase()}.svg`];
  const region = REGIONS[iso2];
  const points = region && isBox(region) ? places.map((place) => inBox(region, place)) : [];
  if (image && points.length > 0 && points.every(isInside)) return { image, points };
  const onWorld = places.map(({ latitude, longitude }) => onMap(longitude, latitude));
  const { x, y, width, height } = windowAround(onWorld);
  const view = [x, y, width, height].map((unit) => Number(unit.toFixed(2)));
  return {
    image: `${world}#svgView(viewBox(${view.join()}))`,
    points: onWorld.map((point) => ({
      x: ((point.x - x) / width) * SIZE.width,
      y: ((point.y - y) / height) * SIZE.height,
    })),
  };
}

const isBox = (numbers: readonly number[]): numbers is Box => numbers.length === 4;

const inBox = ([west, north, east, south]: Box, { latitude, longitude }: Place): Point => ({
  x: ((longitude - west) / (east - west)) * SIZE.width,
  y: ((north - latitude) / (north - south)) * SIZE.height,
});

const isInside = ({ x, y }: Point): boolean => x >= 0 && x <= SIZE.width && y >= 0 && y <= SIZE.height;
