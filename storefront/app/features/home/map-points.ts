import { onMap, type Point } from '../../ui/land/projection';

/** Where a pavilion's point stands: roughly the middle of its land, degrees east and north. Points, never borders. */
const POINTS: Readonly<Record<string, readonly [east: number, north: number]>> = {
  CL: [-71, -35],
  VN: [107, 16],
  NZ: [172, -42],
  BR: [-52, -12],
  AU: [134, -25],
  KH: [105, 12.5],
  EE: [26, 58.7],
  HU: [19.3, 47],
  AT: [14, 47.5],
  KG: [75, 41.5],
  KZ: [67, 48],
  RU: [92, 60],
  KW: [47.7, 29.3],
  AE: [54.3, 23.8],
  RW: [30, -2],
  IS: [-19, 64.8],
  AR: [-64, -36],
  PA: [-80, 8.5],
  IT: [12.6, 42.6],
  CO: [-73, 4],
  UZ: [63.5, 41.5],
  VU: [167, -16],
  WS: [-172, -13.7],
  SN: [-14.5, 14.4],
  SG: [103.8, 1.3],
  PK: [69, 29.5],
  TH: [101, 15.5],
  LA: [103.5, 19],
  BY: [28, 53.5],
  PH: [122, 12.5],
  ID: [114, -1.5],
  RS: [20.8, 44],
  BH: [50.5, 26.1],
  TJ: [71, 38.7],
  EG: [30, 26.5],
  PE: [-75, -9.5],
  KE: [38, 0.5],
  CN: [104, 35],
};

/** A pavilion's place on the drawing; undefined for one that has no point. */
export function pointOf(iso2: string): Point | undefined {
  const found = POINTS[iso2];
  return found && onMap(...found);
}
