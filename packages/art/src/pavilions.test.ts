import { contrast } from './colour';
import { isMotif } from './patterns/motifs';
import { pavilionLook, pavilionLooks } from './pavilions';

/** The house's page and surface, as in its style sheet. */
const LIGHT_WALLS = ['#F4F5F1', '#FFFFFF'];
const DARK_WALLS = ['#0F1514', '#18201E'];

it('knows thirty-six pavilions, a guest and the host, each once', () => {
  expect(pavilionLooks).toHaveLength(38);
  expect(new Set(pavilionLooks.map(({ iso2 }) => iso2)).size).toBe(38);
  expect(pavilionLook('CN').motif).toBe('nankeen');
  expect(pavilionLook('UZ')).toMatchObject({ motif: 'ikat', accent: '#B3123F', accentDark: '#FF8FA8' });
});

it('refuses a country without a pavilion', () => {
  expect(() => pavilionLook('ZZ')).toThrow(RangeError);
});

describe.each(pavilionLooks)('$iso2', ({ motif, palette, accent, accentDark }) => {
  it('has a thread that stands 3:1 off the ground, or the figure dies at swatch size', () => {
    const [ground, ...threads] = palette;
    expect(isMotif(motif)).toBe(true);
    expect(Math.max(...threads.map((thread) => contrast(thread, ground)))).toBeGreaterThanOrEqual(3);
  });

  it('has accents that can be read on page and surface in both themes', () => {
    for (const wall of LIGHT_WALLS) expect(contrast(accent, wall)).toBeGreaterThanOrEqual(4.5);
    for (const wall of DARK_WALLS) expect(contrast(accentDark, wall)).toBeGreaterThanOrEqual(4.5);
  });
});
