import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { categoryPicture } from './category-picture';
import { checkWellFormed } from './markup.fixture';

const categories = [
  ...new Set(
    readFileSync(join(__dirname, '../../../backend/seed/goods.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(',')[4] ?? ''),
  ),
];

describe('pictures for goods that nobody has photographed', () => {
  it.each(categories)('draws %s well-formed and wearing cloth', (category) => {
    const picture = categoryPicture(category, 'UZ');
    checkWellFormed(picture);
    expect(picture).toContain(`url(#uz-${category}-cloth)`);
    expect(categoryPicture(category, 'RW')).not.toBe(picture);
    expect(categoryPicture(category, 'UZ')).toBe(picture);
  });

  it('has something for every category and pavilion', () => {
    checkWellFormed(categoryPicture('something-new', 'XX'));
  });
});
