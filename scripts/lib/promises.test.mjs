import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

const ROW = /^\| .+ \| `([^`]+)`: (.+?) +\|$/gm;
const promises = readFileSync(path.join(ROOT, 'docs/promises.md'), 'utf8');
const rows = [...promises.matchAll(ROW)].map(([, file = '', title = '']) => ({ file, title }));

describe('every promise', () => {
  it('is in the list as a row', () => {
    const lines = promises.split('\n').filter((line) => /^\| (?!promise|-)/.test(line));
    expect(rows).toHaveLength(lines.length);
  });

  it.each(rows)('has its test: $title', ({ file, title }) => {
    const source = readFileSync(path.join(ROOT, file), 'utf8');
    expect(source).toContain(title);
  });
});
