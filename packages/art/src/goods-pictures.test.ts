import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goodsPicture, goodsSlugs, pictureIso2 } from './goods-pictures';
import { checkWellFormed, idsOf, targetsOf, tonesOf } from './markup.fixture';

const seed = readFileSync(join(__dirname, '../../../backend/seed/goods.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(','))
  .map(([iso2 = '', slug = '']) => ({ iso2, slug }));

describe('the goods of the seed', () => {
  it('have a picture each, and no picture is left over', () => {
    expect([...goodsSlugs].sort()).toEqual(seed.map(({ slug }) => slug).sort());
  });

  it('wear the cloth of their own pavilion', () => {
    expect(seed.filter(({ slug, iso2 }) => pictureIso2(slug) !== iso2)).toEqual([]);
  });

  it('share no picture', () => {
    const drawings = goodsSlugs.map((slug) => goodsPicture(slug).replaceAll(slug, ''));
    expect(new Set(drawings).size).toBe(goodsSlugs.length);
  });

  it('share no id, so that all of them can stand in one page', () => {
    const ids = goodsSlugs.flatMap((slug) => idsOf(goodsPicture(slug)));
    expect(ids.length).toBeGreaterThan(goodsSlugs.length / 2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are refused by name when nothing is drawn for them', () => {
    expect(() => goodsPicture('flying-carpet')).toThrow(/flying-carpet/);
  });
});

describe.each(goodsSlugs)('%s', (slug) => {
  const picture = goodsPicture(slug);

  it('is a well-formed, self-contained SVG', () => {
    expect(() => checkWellFormed(picture)).not.toThrow();
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 240 240">/);
    expect(picture).not.toMatch(/NaN|undefined/);
    expect(picture).not.toMatch(/<text|<image|<script|gradient/i);
    expect(picture.match(/https?:/g)).toHaveLength(1);
    const ids = idsOf(picture);
    expect(targetsOf(picture).filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('keeps to six flat tones beside its cloth, and to 12 kB', () => {
    expect(tonesOf(picture).size).toBeLessThanOrEqual(6);
    expect(picture.length).toBeLessThanOrEqual(12 * 1024);
  });

  it('is drawn the same every time, at any size', () => {
    expect(goodsPicture(slug)).toBe(picture);
    expect(goodsPicture(slug, { size: 160 })).toBe(
      picture.replace(' viewBox', ' width="160" height="160" viewBox'),
    );
  });
});
