import { tile } from '@caravanserai/art/patterns/tile';
import { pavilionLooks } from '@caravanserai/art/pavilions';

/** Larger than what is seen of a cloth wherever this picture is used, in pixels at scale 1. */
const WIDTH = 280;
const HEIGHT = 480;

/**
 * The cloths of all pavilions side by side as one picture, for pages that show them all: one request instead of 37.
 * In each field a repeat of the cloth lies in the middle, as with a cloth by itself.
 */
export function manyClothsSvg() {
  const fields = pavilionLooks.map(({ iso2, motif, palette }, i) => {
    const { w, h, body } = tile(motif, palette);
    const [left, top] = [(i + 0.5) * WIDTH - w / 2, (HEIGHT - h) / 2];
    return (
      `<pattern id="${iso2}" x="${left}" y="${top}" width="${w}" height="${h}" patternUnits="userSpaceOnUse">${body}</pattern>` +
      `<rect x="${i * WIDTH}" width="${WIDTH}" height="${HEIGHT}" fill="url(#${iso2})"/>`
    );
  });
  const width = pavilionLooks.length * WIDTH;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}">${fields.join('')}</svg>`;
}

/** How far the middle of a pavilion's field lies from the middle of the picture, in pixels at scale 1. @param {number} index */
export const fieldOffset = (index) => (pavilionLooks.length / 2 - index - 0.5) * WIDTH;

/** Shows a pavilion's field of the picture, at the scale its place gives. */
export function manyClothsCss() {
  return (
    `:is(.yard,.dir) .cloth{background-image:url('./many-cloths.svg');background-repeat:no-repeat;` +
    `background-position:calc(50% + var(--field)*var(--scale)) 50%;` +
    `background-size:calc(${pavilionLooks.length * WIDTH}px*var(--scale)) auto}`
  );
}
