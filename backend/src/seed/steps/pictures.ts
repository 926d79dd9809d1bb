import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goodsPicture } from '@caravanserai/art/goods-pictures';

/** Where generated pictures lie; the front door serves the folder under `/pictures`. */
export function pictureDirectory(dataDirectory: string): string {
  return join(dataDirectory, 'pictures');
}

/**
 * Draws each goods once to a file named by the hash of its bytes; answers the public path per goods.
 * Siblings share the picture because they share the goods.
 */
export function drawPictures(slugs: readonly string[], dataDirectory: string): Map<string, string[]> {
  const folder = pictureDirectory(dataDirectory);
  mkdirSync(folder, { recursive: true });
  return new Map(
    slugs.map((slug) => {
      const svg = goodsPicture(slug);
      const name = `${createHash('sha256').update(svg).digest('hex').slice(0, 20)}.svg`;
      writeFileSync(join(folder, name), svg);
      return [slug, [`/pictures/${name}`]];
    }),
  );
}
