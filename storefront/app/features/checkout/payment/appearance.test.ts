import { appearanceOf } from './appearance';

const TYPE = { fontFamily: 'Text', fontSize: '17px', borderRadius: '4px' };

it('names every colour by its resolved token, so that the frame needs none of our styles', () => {
  const { variables, rules } = appearanceOf((token) => `rgb(${token.length}, 0, 0)`, TYPE, false);
  const colours = Object.entries(variables ?? {}).filter(([name]) => name.startsWith('color'));
  expect(colours.length).toBeGreaterThan(4);
  for (const [, value] of colours) expect(value).toMatch(/^rgb\(/);
  expect(JSON.stringify({ variables, rules })).not.toContain('var(');
  expect(variables).toMatchObject({ fontFamily: 'Text', fontSizeBase: '17px', borderRadius: '4px' });
});

it('starts from the theme of the page', () => {
  expect(appearanceOf((token) => token, TYPE, true).theme).toBe('night');
  expect(appearanceOf((token) => token, TYPE, false).theme).toBe('stripe');
});
