import { randomBytes } from 'node:crypto';
import { access, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** What programs that show a shared link ask for: 1.91 to 1, and no format younger than JPEG. */
const SIZE = { width: 1200, height: 630 };
/** Above and below the object. */
const AIR = 45;
/** The plaster of the house's walls. */
const WALL = '#f4f5f1';
/** Drawings are 240 units high; dots per inch at which they fill the picture. */
const DENSITY = Math.ceil((72 * SIZE.height) / 240);

const NAME = /^([0-9a-f]{16,64})-share\.jpg$/;
const FORMATS = ['svg', 'webp', 'png', 'jpg'];

const running = new Map<string, Promise<boolean>>();

/**
 * Makes the picture that a shared link shows (`<name>-share.jpg`) of the goods' picture of that name, once: the file
 * then lies beside it. Those who ask meanwhile wait for the same one.
 * @returns false where no picture of goods has that name
 */
export function makeSharePicture(root: string, file: string): Promise<boolean> {
  const name = NAME.exec(file)?.[1];
  if (!name) return Promise.resolve(false);
  const known = running.get(file);
  if (known) return known;
  const making = make(root, name, file).finally(() => running.delete(file));
  running.set(file, making);
  return making;
}

async function make(root: string, name: string, file: string): Promise<boolean> {
  const source = await firstThere(FORMATS.map((format) => join(root, `${name}.${format}`)));
  if (!source) return false;
  const height = SIZE.height - 2 * AIR;
  const picture = await sharp(source, source.endsWith('.svg') ? { density: DENSITY } : {})
    .resize({
      width: SIZE.width - 2 * AIR,
      height,
      fit: 'contain',
      background: WALL,
    })
    .extend({ top: AIR, bottom: AIR, left: AIR, right: AIR, background: WALL })
    .flatten({ background: WALL })
    .jpeg({ quality: 82 })
    .toBuffer();
  // Whole or not at all, whoever else writes it at this moment.
  const draft = join(root, `${file}.${randomBytes(6).toString('hex')}`);
  await writeFile(draft, picture);
  await rename(draft, join(root, file));
  return true;
}

async function firstThere(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const there = await access(path).then(
      () => true,
      () => false,
    );
    if (there) return path;
  }
  return undefined;
}
