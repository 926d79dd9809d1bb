type Channels = readonly [red: number, green: number, blue: number];

function channels(hex: string): Channels {
  const value = /^#([0-9a-f]{6})$/i.exec(hex)?.[1];
  if (value === undefined) throw new RangeError(`Not a #RRGGBB colour: "${hex}"`);
  const n = parseInt(value, 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}

/** Between two `#RRGGBB` colours; `share` 0 gives the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const a = channels(from);
  const b = channels(to);
  const blend = (i: 0 | 1 | 2): string =>
    Math.round(a[i] + (b[i] - a[i]) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${blend(0)}${blend(1)}${blend(2)}`;
}

/** Whether a colour lies between crimson and ochre, as ripe fruit does. */
export function isWarm(hex: string): boolean {
  const [red, green, blue] = channels(hex);
  return red > green * 1.25 && red > blue * 1.25;
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const linear = (c: number): number =>
    c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4;
  const [red, green, blue] = channels(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of WCAG 2.2, from 1 to 21, for two `#RRGGBB` colours. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
