import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A letter in the folder. */
export interface LetterFile {
  name: string;
  to: string;
  subject: string;
  date: string;
}

const NAME = /^[0-9A-Za-z_-]{1,200}$/;
const SHOWN = 200;

/** The newest letters first; none where nothing was written yet. */
export async function listLetters(folder: string): Promise<LetterFile[]> {
  const files = await readdir(folder).catch(() => []);
  const names = files.flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []));
  const newest = names
    .filter((name) => NAME.test(name))
    .sort()
    .reverse()
    .slice(0, SHOWN);
  return Promise.all(newest.map((name) => head(folder, name)));
}

/** A letter's file; undefined for a name that is none. */
export async function readLetter(
  folder: string,
  name: string,
  kind: 'html' | 'txt',
): Promise<string | undefined> {
  if (!NAME.test(name)) return undefined;
  return readFile(join(folder, `${name}.${kind}`), 'utf8').catch(() => undefined);
}

async function head(folder: string, name: string): Promise<LetterFile> {
  const text = (await readLetter(folder, name, 'txt')) ?? '';
  const line = (field: string) => new RegExp(`^${field}: (.*)$`, 'm').exec(text)?.[1] ?? '';
  return { name, to: line('To'), subject: line('Subject'), date: line('Date') };
}
