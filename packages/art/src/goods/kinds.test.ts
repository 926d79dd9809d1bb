import { checkWellFormed, idsOf, targetsOf } from '../markup.fixture';
import { at } from '../svg';
import type { Brush } from './brush';
import { pouch } from './packs/bags';
import { heap, stamps } from './parts';
import { glazedBowl } from './wares/bowls';
import { sweater } from './wares/cloths';
import { shrimp } from './wares/shrimp';

const brush: Brush = { cloth: '#A6321F', ink: '#1C1817', id: (part) => `test-${part}` };

it('draws the kinds that no goods uses yet', () => {
  for (const drawing of [
    shrimp(brush),
    sweater(brush, { body: '#C9D3D6', cap: '#22323D' }),
    glazedBowl(brush, { foot: '#E9E2D2', inside: '#5C6B12' }),
  ]) {
    expect(() => checkWellFormed(`<svg>${drawing}</svg>`)).not.toThrow();
    expect(drawing).toContain('fill="#A6321F"');
    expect(drawing).not.toMatch(/NaN|undefined/);
  }
});

it('defines a repeated item once and takes the drawings by turns', () => {
  const { defs, stamp } = stamps(brush, 'nut', ['<a/>', '<b/>']);
  expect(idsOf(defs)).toEqual(['test-nut0', 'test-nut1']);
  expect([0, 1, 2].map(stamp).flatMap(targetsOf)).toEqual(['test-nut0', 'test-nut1', 'test-nut0']);
});

it('piles as many as its rows say, the lowest row on the floor', () => {
  const drawn = heap(brush, 'nut', { rows: [1, 2, 3], stepX: 20, stepY: 10 }, ['<a/>']);
  const heights = [...drawn.matchAll(/translate\(\S+ (\S+?)\)/g)].map((m) => Number(m[1]));
  expect(heights).toHaveLength(6);
  for (const height of heights.slice(3)) expect(Math.abs(height)).toBeLessThanOrEqual(1.2);
  for (const height of heights.slice(0, 1)) expect(height).toBeLessThan(-17);
});

it('shows through the window of a pouch what is in it', () => {
  const drawn = pouch(brush, { body: '#FFFFFF', cap: '#000000', fill: ['#112233', '#445566'] });
  expect(drawn).toContain('#112233');
  expect(targetsOf(drawn)).toContain('test-window');
});

it('mirrors a drawing on request', () => {
  expect(at(1, 2, '<a/>', { flip: true, scale: 2 })).toBe(
    '<g transform="translate(1 2) scale(-2 2)"><a/></g>',
  );
});
