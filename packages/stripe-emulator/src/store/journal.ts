import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** One change: a table's name, the row's id, and the row or null for its removal. */
export type Change = readonly [table: string, id: string, row: object | null];

export interface Journal {
  /** Every change since the beginning, oldest first; a line that a kill tore off is left out. */
  read(): Change[][];
  /** Writes the changes of one request as one line, so that all of them or none survive a kill. */
  append(changes: readonly Change[]): void;
  /** Replaces everything by these changes. */
  rewrite(changes: readonly Change[]): void;
  close(): void;
}

/** Nothing outlives the process. */
export const NO_JOURNAL: Journal = { read: () => [], append: () => {}, rewrite: () => {}, close: () => {} };

/**
 * A file of JSON lines. Written without fsync: what was written survives a killed process, which is what the
 * emulator promises, though not a power cut.
 */
export function openJournal(path: string): Journal {
  mkdirSync(dirname(path), { recursive: true });
  let file: number | undefined;
  const write = (changes: readonly Change[]): void => {
    file ??= openSync(path, 'a', 0o600);
    writeSync(file, `${JSON.stringify(changes)}\n`);
  };
  const close = (): void => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  return {
    read: () => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').flatMap(parseLine) : []),
    append: write,
    rewrite(changes) {
      close();
      const next = `${path}.next`;
      writeFileSync(next, changes.map((change) => `${JSON.stringify([change])}\n`).join(''), { mode: 0o600 });
      renameSync(next, path);
    },
    close,
  };
}

function parseLine(line: string): Change[][] {
  if (line === '') return [];
  try {
    return [JSON.parse(line) as Change[]];
  } catch {
    return [];
  }
}
