import { contentOf, filesUnder } from './files';

const PHYSICAL =
  /(?:^|[;{\s])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|float|text-align)\s*:\s*([^;}]+)/g;

/** Declarations that name a side of the screen instead of a side of the text. */
function physical(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media[^{]*/g, '');
  return [...plain.matchAll(PHYSICAL)]
    .filter(
      ([, property, value]) =>
        !['text-align', 'float'].includes(property ?? '') || /left|right/.test(value ?? ''),
    )
    .map(([, property, value]) => `${property}: ${value}`);
}

it('finds physical sides', () => {
  expect(physical('a { margin-left: 1px; width: 2px; text-align: left }')).toHaveLength(3);
  expect(physical('@media (max-width: 9px) { a { margin-inline-start: 1px; text-align: start } }')).toEqual(
    [],
  );
});

it.each(filesUnder('app', '.css'))('%s uses logical properties only', (path) => {
  expect(physical(contentOf(path))).toEqual([]);
});

it.each(filesUnder('app', '.css'))('%s neither spaces letters nor slants or capitalises them', (path) => {
  expect(contentOf(path)).not.toMatch(/letter-spacing|text-transform|font-style:\s*italic/);
});
