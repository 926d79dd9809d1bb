import * as fc from 'fast-check';
import { apart, PLATE, SIZE } from './apart';

const place = fc.record({
  x: fc.double({ min: 0, max: SIZE.width, noNaN: true }),
  y: fc.double({ min: 0, max: SIZE.height, noNaN: true }),
});

it('lays no number over another and none over the edge, however near the places are', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 6 }), fc.boolean(), (places, near) => {
      const crowd = near ? places.map(({ x, y }) => ({ x: x / 100, y: y / 100 })) : places;
      const plates = apart(crowd);
      plates.forEach((one, index) => {
        expect(one.x).toBeGreaterThanOrEqual(PLATE);
        expect(one.y).toBeGreaterThanOrEqual(PLATE);
        expect(one.x).toBeLessThanOrEqual(SIZE.width - PLATE);
        expect(one.y).toBeLessThanOrEqual(SIZE.height - PLATE);
        for (const other of plates.slice(index + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * PLATE - 4);
      });
    }),
  );
});

it('leaves a number on its place where there is room', () => {
  const places = [
    { x: 200, y: 300 },
    { x: 500, y: 310 },
  ];
  expect(apart(places)).toEqual(places);
});
