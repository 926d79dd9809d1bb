import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { categoryPicture } from '@caravanserai/art/category-picture';
import { loadConfig } from '@caravanserai/config/env';
import { pictureDirectory } from '../../seed/steps/pictures';
import type { Reencoded } from './reencode';
import { cardPicture } from './sizes';

const folder = (): string =>
  pictureDirectory(loadConfig(process.env).dataDir ?? join(process.cwd(), '.data'));

/** Named by their bytes, so that a picture never changes under its address and the same one is kept once. */
const nameOf = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 20);

/** Keeps a picture in its sizes; answers its public path. */
export async function storePicture({ full, card, jpeg }: Reencoded): Promise<string> {
  const directory = folder();
  await mkdir(directory, { recursive: true });
  const path = `/pictures/${nameOf(full)}.webp`;
  const files = [
    [path, full],
    [cardPicture(path), card],
    [path.replace(/\.webp$/, '.jpg'), jpeg],
  ] as const;
  for (const [name, bytes] of files) await writeFile(join(directory, name.slice('/pictures/'.length)), bytes);
  return path;
}

/** Draws a picture for goods that have none; answers its public path. @param iso2 of their pavilion */
export async function drawPicture(category: string, iso2: string): Promise<string> {
  const svg = categoryPicture(category, iso2);
  const directory = folder();
  await mkdir(directory, { recursive: true });
  const name = `${nameOf(svg)}.svg`;
  await writeFile(join(directory, name), svg);
  return `/pictures/${name}`;
}
