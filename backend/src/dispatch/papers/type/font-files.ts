import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unpackWoff } from './unpack-woff';

export type Weight = 400 | 700;

/** One file of a typeface with the characters that its maker says are in it. */
export interface FontFile {
  readonly name: string;
  readonly arabic: boolean;
  /** Its syllables have parts that stand before what they are read after. */
  readonly syllables: boolean;
  readonly has: (codePoint: number) => boolean;
}

const packages = createRequire(__filename);

type Face =
  | 'noto-sans-sc'
  | 'noto-naskh-arabic'
  | 'noto-sans'
  | 'noto-sans-thai'
  | 'noto-sans-georgian'
  | 'noto-sans-armenian'
  | 'noto-sans-khmer'
  | 'noto-sans-lao'
  | 'noto-sans-ethiopic';

/** Packages of fonts come as many files by script; the Chinese ones in a hundred, so that a paper reads the few it needs. */
function filesOf(face: Face, wanted: (subset: string) => boolean): FontFile[] {
  const list = readFileSync(packages.resolve(`@fontsource/${face}/unicode.json`), 'utf8');
  return Object.entries(JSON.parse(list) as Record<string, string>).flatMap(([subset, ranges]) => {
    const name = `${face}/files/${face}-${subset.replaceAll(/[[\]]/g, '')}`;
    const written = { arabic: subset === 'arabic', syllables: subset === 'khmer' };
    return wanted(subset) ? [{ name, ...written, has: within(ranges) }] : [];
  });
}

function within(ranges: string): FontFile['has'] {
  const spans = ranges.split(',').map((range) => {
    const [first = 0, last = first] = range
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return { first, last };
  });
  return (codePoint) => spans.some(({ first, last }) => codePoint >= first && codePoint <= last);
}

interface FontFiles {
  readonly sans: readonly FontFile[];
  readonly naskh: readonly FontFile[];
  readonly others: readonly FontFile[];
}

let known: FontFiles | undefined;

/**
 * Sans for Latin, Russian and Chinese; Naskh for Arabic, and for Latin letters that the sans lacks; others for what both
 * lack: Cyrillic of other languages, Greek, Thai, Georgian, Armenian, Khmer, Lao, Ethiopic.
 */
export function fontFiles(): FontFiles {
  known ??= {
    sans: latinFirst(filesOf('noto-sans-sc', () => true)),
    naskh: filesOf('noto-naskh-arabic', (subset) => ['arabic', 'latin', 'latin-ext'].includes(subset)),
    others: [
      ...filesOf('noto-sans', (subset) => /^(cyrillic|greek)/.test(subset)),
      ...filesOf('noto-sans-thai', (subset) => subset === 'thai'),
      ...filesOf('noto-sans-georgian', (subset) => subset === 'georgian'),
      ...filesOf('noto-sans-armenian', (subset) => subset === 'armenian'),
      ...filesOf('noto-sans-khmer', (subset) => subset === 'khmer'),
      ...filesOf('noto-sans-lao', (subset) => subset === 'lao'),
      ...filesOf('noto-sans-ethiopic', (subset) => subset === 'ethiopic'),
    ],
  };
  return known;
}

/** Letters and digits stand in several files; all of a paper's come from one. */
const latinFirst = (files: readonly FontFile[]): FontFile[] => [
  ...files.filter(({ name }) => /[a-z]$/.test(name)),
  ...files.filter(({ name }) => !/[a-z]$/.test(name)),
];

const opened = new Map<string, Buffer>();

/** A file's font, kept in memory once it was read. What is compressed as WOFF 2 can't be embedded in parts. */
export function fontData({ name }: FontFile, weight: Weight): Buffer {
  const path = packages.resolve(`@fontsource/${name}-${weight}-normal.woff`);
  const data = opened.get(path) ?? unpackWoff(readFileSync(path));
  opened.set(path, data);
  return data;
}
