import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { landscapeSeed } from './landscape-kinds';
import { loader } from './landscape';

const folder = join(__dirname, '../../../../backend/seed/pavilions');
const codes = readdirSync(folder).flatMap((file) => {
  const { bases } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { bases: { code: string }[] };
  return bases.map(({ code }) => code);
});
const ask = (file: string) => loader({ params: { file } } as unknown as Parameters<typeof loader>[0]);

describe('landscapes of the sourcing bases', () => {
  it('are drawn for every base of the seed, each in its own shape', () => {
    expect(codes.map((code) => ask(`${code}.svg`).status)).toEqual(codes.map(() => 200));
    expect(new Set(codes.map(landscapeSeed)).size).toBe(codes.length);
  });

  it.each(['ZZ-01.svg', 'RW-01', '../RW-01.svg', ''])('are not there for %s', (file) => {
    expect(ask(file).status).toBe(404);
  });
});
