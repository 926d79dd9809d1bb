import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../paths.mjs';

const folder = path.join(ROOT, 'backend/integration-tests');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const parts = files.filter((file) => file.endsWith('.part.ts'));
const run = files
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) =>
    [...readFileSync(path.join(folder, file), 'utf8').matchAll(/^import '\.\/(.+\.part)';$/gm)].map(
      ([, name]) => path.join(path.dirname(file), `${name}.ts`),
    ),
  );

describe('every part of the integration tests', () => {
  it('is run by one test of its folder', () => {
    expect(parts.length).toBeGreaterThan(0);
    expect(run.sort()).toEqual(parts.sort());
  });
});
