import { pavilionLooks } from '@caravanserai/art/pavilions';
import { pavilionCss } from '../scripts/cloths.mjs';
import { manyClothsCss, manyClothsSvg } from '../scripts/many-cloths.mjs';

describe('the picture of all cloths', () => {
  const svg: string = manyClothsSvg();
  const css: string = pavilionCss();
  const fields = [
    ...svg.matchAll(/<rect x="(\d+)" width="(\d+)" height="\d+" fill="url\(#([A-Z]{2})\)"\/>/g),
  ];
  const width = Number(/^<svg[^>]* width="(\d+)"/.exec(svg)?.[1]);

  it('has a field for every pavilion, side by side', () => {
    expect(fields.map(([, , , iso2]) => iso2)).toEqual(pavilionLooks.map(({ iso2 }) => iso2));
    expect(fields.map(([, x]) => Number(x))).toEqual(fields.map(([, , field], i) => i * Number(field)));
  });

  it('is moved so that the middle of a pavilion’s field lies in the middle of its place', () => {
    for (const [, x, field, iso2] of fields) {
      const moved = new RegExp(`\\[data-pv='${iso2}'\\]\\{[^}]*--field:(-?\\d+)px`).exec(css)?.[1];
      expect(Number(moved)).toBe(width / 2 - (Number(x) + Number(field) / 2));
    }
  });

  it('is as wide as its style says', () => {
    expect(manyClothsCss()).toContain(`calc(${width}px*var(--scale))`);
  });
});
