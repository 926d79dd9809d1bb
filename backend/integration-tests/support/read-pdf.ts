import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Piece {
  text: string;
  x: number;
  y: number;
}

/**
 * The text of each PDF, line by line: every line once from the left and once from the right, as its language may run. In a
 * process of its own, because pdf.js is a module of another kind than the tests.
 */
export async function readPdfs(files: readonly Buffer[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'caravanserai-pdf-'));
  try {
    const paths = files.map((_, index) => join(folder, `${index}.pdf`));
    await Promise.all(files.map((file, index) => writeFile(paths[index] ?? '', file)));
    const script = join(__dirname, 'pdf-texts.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...paths], {
      maxBuffer: 64 << 20,
    });
    return (JSON.parse(stdout) as Piece[][][]).map((pages) =>
      pages.flatMap(linesOf).join('\n').replaceAll(/ +/g, ' '),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function linesOf(pieces: readonly Piece[]): string[] {
  const lines = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const y = Math.round(piece.y);
    lines.set(y, [...(lines.get(y) ?? []), piece]);
  }
  return [...lines.values()].flatMap((line) => {
    const across = line.sort((a, b) => a.x - b.x).map(({ text }) => text);
    return [across.join(''), across.toReversed().join('')];
  });
}
